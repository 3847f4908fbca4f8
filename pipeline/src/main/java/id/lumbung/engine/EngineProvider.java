package id.lumbung.engine;

/** A kind of engines that an artifact of its own brings; {@link java.util.ServiceLoader} finds it on the class path. */
public interface EngineProvider {
    /** What an operator calls the kind. */
    String name();

    /** Engines of this kind; what they need is started with the first of them. */
    Engines engines(EngineSettings settings);
}
