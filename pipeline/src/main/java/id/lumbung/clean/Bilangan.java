package id.lumbung.clean;

/** A whole number within a range, both ends included. */
public record Bilangan(int from, int to) {

    private static final int LONGEST = 9;

    public Cleaned<Integer> clean(String raw) {
        int end = raw.length();
        if (raw.endsWith(".0") || raw.endsWith(",0")) {
            end -= 2;
        }
        boolean negative = end > 1 && raw.charAt(0) == '-';
        int start = negative ? 1 : 0;
        if (end == start) {
            return Cleaned.setAside(IssueCode.BILANGAN_CACAT);
        }
        while (start < end - 1 && raw.charAt(start) == '0') {
            start++;
        }
        if (end - start > LONGEST) {
            return Cleaned.setAside(IssueCode.BILANGAN_CACAT);
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = raw.charAt(i);
            if (!Digits.isDigit(c)) {
                return Cleaned.setAside(IssueCode.BILANGAN_CACAT);
            }
            number = number * 10 + c - '0';
        }
        number = negative ? -number : number;
        return number < from || number > to ? Cleaned.setAside(IssueCode.BILANGAN_CACAT) : Cleaned.value(number);
    }
}
