package id.lumbung.forget;

import java.util.List;
import java.util.Map;

/**
 * What an erasure did, in counts.
 *
 * @param niks asked for
 * @param unknown of these, how many stood nowhere
 * @param persons found
 * @param records of them in the clean deliveries, by feed
 * @param files received files written again
 * @param versions versions of the star written again
 * @param rows rows erased from them, by table
 * @param published rows that changed in PostgreSQL, by table
 * @param places that were searched for the proof
 * @param left places where something of the persons is left
 * @param proof where the proof stands in the lake, and its fingerprint; empty where nothing was erased
 */
public record ForgetOutcome(
        long niks,
        long unknown,
        long persons,
        Map<String, Long> records,
        long files,
        long versions,
        Map<String, Long> rows,
        Map<String, Long> published,
        long places,
        List<String> left,
        String proof,
        String fingerprint) {}
