package wusum.registry;

import wusum.tagging.Tagger;

/** A model ready to serve: what it does and what is known of it. */
public record ModelBundle(ModelManifest manifest, Tagger tagger) {}
