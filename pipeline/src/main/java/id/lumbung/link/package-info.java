/**
 * Who is who: every record of a person feed is taken for one person.
 *
 * <p>The room's doors are tables of the engine. In come {@code rekaman_orang}, a row a record of the six person feeds, and
 * {@code keputusan_pasangan}, what clerks have decided about pairs. Out go
 *
 * <ul>
 *   <li>{@code gugus_rekaman}, a row a record: the cluster it belongs to ({@code gugus}, any text equal for one person's
 *       records), how that was decided ({@code cara}: NIK, PROBABILISTIK, TINJAUAN, SENDIRI) and the weight of the evidence
 *       in bits ({@code bobot}, null unless weighed);
 *   <li>{@code pertimbangan}, a row a record and candidate, for records that a NIK alone did not decide: place among its
 *       candidates ({@code peringkat}, 1 is the best), the candidate's record, weight in bits, probability ({@code peluang}),
 *       {@code putusan} (TAUT, TINJAU, TOLAK) with its {@code alasan} (BOBOT, SERI, NIK_BERTENTANGAN, NIK_GANDA,
 *       SATU_SATU, KALAH), the weight's parts ({@code rincian}: {@code NIK=BEDA:-4.1;NAMA=SAMA:12.3}) and, where a clerk is asked,
 *       {@code id_tinjauan};
 *   <li>{@code mutu_malam}, a row a feed: estimated precision and recall of its links ({@code ketepatan}, {@code
 *       kelengkapan}, 0 to 1).
 * </ul>
 *
 * <p>Clerks know better than NIK and evidence. What they decide about two records holds for all that share their NIK,
 * and for whomever they are through others; decisions that contradict one another give way to the newest. A pair is
 * called after its two records, so that a decision means what the clerk saw: where another record of a cluster becomes
 * the one most alike, the pair has another {@code id_tinjauan}, and the decision on the former holds for it too.
 *
 * <p>Ids are none of its business: the identity registry gives every cluster its id.
 */
@NullMarked
package id.lumbung.link;

import org.jspecify.annotations.NullMarked;
