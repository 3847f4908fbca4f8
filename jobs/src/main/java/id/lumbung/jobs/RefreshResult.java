package id.lumbung.jobs;

import java.nio.file.Path;
import java.util.List;

/**
 * What a refresh did.
 *
 * @param published false when a check held the new version back and yesterday's stays
 * @param report the page to open
 * @param warnings what the operator should know and the run survived
 */
public record RefreshResult(
        boolean published,
        Path report,
        List<FeedCount> feeds,
        List<StepTime> steps,
        List<Headline> headlines,
        List<String> warnings) {}
