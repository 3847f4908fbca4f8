package id.lumbung.clean;

import id.lumbung.feed.Contract;
import id.lumbung.feed.Scheme;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/** The villages of the {@code wilayah} delivery, looked up by either scheme's code, a retired code and by name. */
public final class VillageRegister implements Serializable {

    private static final double ALIKE = 0.85;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final long serialVersionUID = 1L;

    private record Known(String code, String kecamatan, String name) implements Serializable {}

    private final HashMap<String, Known> byCode = new HashMap<>();
    private final HashMap<String, Known> byBpsCode = new HashMap<>();
    private final HashMap<String, Known> byRetiredCode = new HashMap<>();
    private final HashSet<String> namesByKecamatan = new HashSet<>();

    public VillageRegister(List<Village> villages) {
        Set<String> bpsClaimedTwice = new HashSet<>();
        Set<String> retiredClaimedTwice = new HashSet<>();
        for (Village village : villages) {
            Known known = new Known(village.code(), village.kecamatan(), VillageName.normalised(village.name()));
            byCode.put(village.code(), known);
            if (village.bpsCode() != null) {
                claim(byBpsCode, village.bpsCode(), known, bpsClaimedTwice);
            }
            for (String retired : village.retiredCodes()) {
                claim(byRetiredCode, retired, known, retiredClaimedTwice);
            }
            namesByKecamatan.add(known.kecamatan() + known.name());
        }
        byBpsCode.keySet().removeAll(bpsClaimedTwice);
        byRetiredCode.keySet().removeAll(retiredClaimedTwice);
    }

    /** A code that two villages claim tells neither. */
    private static void claim(Map<String, Known> villages, String code, Known claimant, Set<String> claimedTwice) {
        Known other = villages.putIfAbsent(code, claimant);
        if (other != null && !other.code().equals(claimant.code())) {
            claimedTwice.add(code);
        }
    }

    /** From the loaded records of a {@code wilayah} delivery. */
    public static VillageRegister of(Contract wilayah, Iterable<CleanRecord> records) {
        CleanSchema columns = CleanSchema.of(wilayah);
        int code = columns.indexOf("kode_kemendagri");
        int bpsCode = columns.indexOf("kode_bps");
        int name = columns.indexOf("nama_desa");
        int retired = columns.indexOf("kode_sebelumnya");
        List<Village> villages = new ArrayList<>();
        for (CleanRecord record : records) {
            villages.add(Village.of(
                    record.text(code),
                    record.isNull(bpsCode) ? null : record.text(bpsCode),
                    record.isNull(name) ? null : record.text(name),
                    record.isNull(retired) ? null : record.text(retired)));
        }
        return new VillageRegister(villages);
    }

    /**
     * The village a cell means.
     *
     * @param code ten digits
     * @param name the companion, empty when there is none
     */
    Cleaned<String> find(Scheme scheme, String code, String name) {
        Known declared = lookUp(scheme, code);
        String companion = name.isEmpty() ? "" : VillageName.normalised(name);
        if (declared != null) {
            return namesAnother(declared, companion)
                    ? Cleaned.flagged(declared.code(), IssueCode.DESA_NAMA_BEDA)
                    : Cleaned.value(declared.code());
        }
        Known other = lookUp(scheme == Scheme.BPS ? Scheme.KEMENDAGRI : Scheme.BPS, code);
        return other != null && !companion.isEmpty() && other.name().equals(companion)
                ? Cleaned.flagged(other.code(), IssueCode.DESA_SKEMA_TERTUKAR)
                : Cleaned.setAside(IssueCode.DESA_TAK_DIKENAL);
    }

    private @Nullable Known lookUp(Scheme scheme, String code) {
        if (scheme == Scheme.BPS) {
            return byBpsCode.get(code);
        }
        Known current = byCode.get(code);
        return current != null ? current : byRetiredCode.get(code);
    }

    private boolean namesAnother(Known village, String companion) {
        return !companion.isEmpty()
                && !companion.equals(village.name())
                && namesByKecamatan.contains(village.kecamatan() + companion)
                && SIMILARITY.apply(village.name(), companion) < ALIKE;
    }
}
