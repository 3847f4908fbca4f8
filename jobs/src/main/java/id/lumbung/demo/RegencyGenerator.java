package id.lumbung.demo;

import id.lumbung.demo.world.World;

/** Makes up a regency, always the same for the same settings. */
public final class RegencyGenerator {
    private RegencyGenerator() {}

    public static Regency generate(DemoSettings settings) {
        return new Regency(settings, new World(settings.people(), settings.seed(), settings.date()));
    }
}
