package id.lumbung.clean;

import id.lumbung.language.Message;

/**
 * What an operator is told about the code of an issue or a rejection.
 *
 * @param meaning what is wrong
 * @param advice what to do about it
 */
public record CodeWords(Message meaning, Message advice) {

    public static CodeWords of(IssueCode code) {
        return of(code.name());
    }

    public static CodeWords of(RejectCode code) {
        return of(code.name());
    }

    /** {@code code}: the name of an issue's or a rejection's code, as it is stored. */
    public static CodeWords of(String code) {
        return new CodeWords(Message.of("code." + code), Message.of("code." + code + ".advice"));
    }
}
