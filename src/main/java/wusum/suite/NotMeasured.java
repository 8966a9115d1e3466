package wusum.suite;

/** Something that a report might be expected to hold, and why it does not. */
public record NotMeasured(String what, String why) {}
