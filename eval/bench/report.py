"""The figures as a page for people, and held against their targets."""

from dataclasses import dataclass
from typing import Callable


@dataclass(frozen=True)
class Target:
    name: str
    part: str
    limit: float
    least: bool
    value: Callable[[dict], float]


def _ratio(name: str) -> Callable[[dict], float]:
    return lambda figures: (figures["speed"]["one_thread"]["wusum_sanad"]
                            / figures["speed"]["one_thread"][name])


def _http_ratio(figures: dict) -> float:
    servers = figures["http"]["servers"]
    return (servers["wusum_sanad_topics"]["requests_per_second"]
            / servers["flask_sklearn"]["requests_per_second"])


TARGETS = (
    Target("accuracy on the test articles", "train", 0.975, True,
           lambda figures: figures["train"]["wusum"]["accuracy"]),
    Target("articles a second, times fastText", "speed", 2, True, _ratio("fasttext")),
    Target("articles a second, times scikit-learn", "speed", 5, True, _ratio("sklearn")),
    Target("first answer by command, seconds", "start", 1.5, False,
           lambda figures: figures["start"]["first_answer_s"]),
    Target("resident memory of the service once loaded, MiB", "start", 300, False,
           lambda figures: figures["start"]["rss_loaded_mib"]),
    Target("resident memory of the service at its peak under load, MiB", "http", 300, False,
           lambda figures: figures["http"]["rss_peak_mib"]),
    Target("requests a second, times Flask and scikit-learn", "http", 3, True, _http_ratio),
)


def targets(figures: dict) -> list[dict]:
    """Each target whose part was measured, with its value and whether it is met."""
    held = []
    for target in TARGETS:
        if target.part in figures:
            value = target.value(figures)
            met = value >= target.limit if target.least else value <= target.limit
            held.append({"name": target.name, "value": value, "limit": target.limit,
                         "least": target.least, "met": met})
    return held


def page(figures: dict) -> str:
    sections = {"train": _train, "speed": _speed, "latency": _latency, "start": _start,
                "http": _http}
    parts = ["# Wusum beside fastText and scikit-learn", _head(figures), _targets(figures)]
    parts += [write(figures[name]) for name, write in sections.items() if name in figures]
    return "\n\n".join(parts) + "\n"


def _table(head: list[str], rows: list[list[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _head(figures: dict) -> str:
    facts = figures["machine"]
    text = (
        "Written by `eval/bench/run`, which measures all of this again; `report.json` holds every "
        f"round. {facts['date']}, commit {facts['commit']}; {facts['processor']}, "
        f"{facts['cores']} cores, {facts['memory_gib']} GiB, {facts['system']}; {facts['java']}; "
        f"fasttext {facts['fasttext']}, scikit-learn {facts['scikit_learn']}, gunicorn "
        f"{facts['gunicorn']}, wrk {facts['wrk']}; load before the start {facts['load_before']}.")
    return text + ("\n\n**A quick run: these are no figures.**" if figures["quick"] else "")


def _targets(figures: dict) -> str:
    rows = [
        [held["name"], _number(held["value"]) if held["limit"] > 1 else f"{held['value']:.4f}",
         ("at least " if held["least"] else "at most ") + f"{held['limit']:g}",
         "met" if held["met"] else "**missed**"]
        for held in figures["targets"]
    ]
    return "## Targets\n\n" + _table(["what", "measured", "target", ""], rows)


def _train(train: dict) -> str:
    names = {"wusum": "Wusum", "fasttext": "fastText", "sklearn": "scikit-learn"}
    how = {"wusum": train["wusum"]["command"],
           "fasttext": f"{train['fasttext']['settings']}, {train['fasttext']['threads']} threads",
           "sklearn": train["sklearn"]["settings"]}
    rows = [[names[key], how[key], f"{train[key]['accuracy']:.4f}", _number(train[key]["seconds"])]
            for key in names]
    return (
        f"## Training\n\nOn {train['articles']} articles of SANAD-Khaleej (seven sections), "
        f"measured on {train['test_articles']}. fastText and scikit-learn are given text that was "
        "normalised beforehand. Wusum's time is that of the whole command: it reads, drops what is "
        "nearly in the test articles, trains with parts held out, trains, and tests.\n\n"
        + _table(["program", "settings", "accuracy", "seconds"], rows))


def _speed(speed: dict) -> str:
    rates = speed["one_thread"]
    names = {"wusum_sanad": "Wusum, SANAD model (7 topics)",
             "wusum_default": "Wusum, default model",
             "fasttext": "fastText", "sklearn": "scikit-learn"}
    rows = [
        [names[key], _number(rates[key]),
         _number(speed["all_cores"][key]) if key in speed["all_cores"] else "",
         f"{rates[key] / rates['fasttext']:.2f}", f"{rates[key] / rates['sklearn']:.2f}"]
        for key in names
    ]
    parts = [[name, _number(value), _number(1e6 / value)] for name, value in speed["parts"].items()]
    return (
        "## Articles a second, from raw text to topics\n\n"
        f"The test articles ({speed['words_an_article']:.0f} words on average), one thread; the "
        "median of the rounds, in which the programs take turns. Wusum starts from the raw bytes, "
        "in process (JMH). fastText's `predict` and scikit-learn are given text that was "
        "normalised beforehand; loading is left out for all.\n\n"
        + _table(["program", "one thread", "all cores", "times fastText", "times scikit-learn"],
                 rows)
        + "\n\nThe parts of it, default model, one thread:\n\n"
        + _table(["from bytes to", "articles a second", "microseconds"], parts)
        + f"\n\nBy command (`./wusum tag --keywords 0`, JSON Lines in and out), SANAD model: "
        f"{_number(speed['by_command'])} articles a second.")


def _latency(latency: dict) -> str:
    rows = [
        [f"{model} model, {'topics' if method == 'topics' else 'topics and keywords'}",
         *[_number(values[key]) for key in ("p50", "p99", "p99.9")]]
        for model, methods in latency.items() for method, values in methods.items()
    ]
    return ("## One article in process, microseconds\n\nOver test articles of every length.\n\n"
            + _table(["", "p50", "p99", "p99.9"], rows))


def _start(start: dict) -> str:
    rows = [
        ["`./wusum tag ONE`: first answer", f"{start['first_answer_s']:.2f} s",
         f"{start['first_answer_worst_s']:.2f} s"],
        ["`./wusum tag ONE`: end", f"{start['command_end_s']:.2f} s", ""],
        ["`./wusum serve`: first answer over HTTP", f"{start['serve_first_answer_s']:.2f} s",
         f"{start['serve_first_answer_worst_s']:.2f} s"],
        ["`./wusum serve`: resident once loaded", f"{start['rss_loaded_mib']:.0f} MiB", ""],
        ["`./wusum serve`: resident after an answer", f"{start['rss_answered_mib']:.0f} MiB", ""],
    ]
    return (f"## Start and memory, default model\n\n{start['runs']} starts, from the start of the "
            "launcher.\n\n" + _table(["", "median", "worst"], rows))


def _http(http: dict) -> str:
    names = {
        "wusum_sanad_topics": "Wusum, SANAD model, topics alone (`keywords=0`)",
        "wusum_default_topics": "Wusum, default model, topics alone (`keywords=0`)",
        "wusum_default_keywords": "Wusum, default model, topics and 10 keywords (the default)",
        "flask_sklearn": "Flask, gunicorn (2 workers), scikit-learn: topics alone",
    }
    base = http["servers"]["flask_sklearn"]["requests_per_second"]
    rows = [
        [name, _number(http["servers"][key]["requests_per_second"]),
         f"{http['servers'][key]['requests_per_second'] / base:.2f}",
         f"{http['servers'][key]['p50_ms']:.2f}", f"{http['servers'][key]['p99_ms']:.2f}"]
        for key, name in names.items()
    ]
    return (
        f"## Over HTTP\n\nOne article of {http['words']} words a request, under `wrk -t1 -c8` on "
        "the same machine, after a warm-up; the median of the rounds, in which the servers take "
        "turns. Flask's server reads the text as it comes, without normalising it.\n\n"
        + _table(["server", "requests a second", "times Flask", "p50 ms", "p99 ms"], rows)
        + f"\n\nResident memory of the service at its peak, default model: "
        f"{http['rss_peak_mib']:.0f} MiB.")
