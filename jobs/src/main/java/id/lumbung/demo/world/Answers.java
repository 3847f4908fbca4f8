package id.lumbung.demo.world;

/**
 * What a person answered on the Regsosek form; {@link #NONE} where the question does not apply or was left open.
 *
 * @param disabilities nine digits for the questions 428a to 428i, a blank where one does not apply
 */
public record Answers(
        int marriage,
        int schooling,
        int level,
        int diploma,
        int works,
        int hours,
        int industry,
        int occupation,
        int nutrition,
        String disabilities,
        int illness,
        int presence,
        int companion,
        int healthInsurance,
        int workInsurance) {
    /** No answer. */
    public static final int NONE = -1;

    /** Dead, moved away or not found: no longer population. */
    public boolean gone() {
        return presence == 2 || presence == 3 || presence == 4 || presence == 6;
    }
}
