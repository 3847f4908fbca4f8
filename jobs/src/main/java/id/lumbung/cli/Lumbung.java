package id.lumbung.cli;

/** Entry point of the application. */
public final class Lumbung {
    private Lumbung() {}

    public static void main(String[] arguments) {
        System.out.println("Lumbung");
    }
}
