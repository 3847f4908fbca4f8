package id.lumbung.report;

/** A place of any level by its Kemendagri code without dots. */
public record Place(String code, String name) {
    public PlaceLevel level() {
        return PlaceLevel.ofCode(code);
    }

    public boolean isWithin(Place other) {
        return code.startsWith(other.code);
    }
}
