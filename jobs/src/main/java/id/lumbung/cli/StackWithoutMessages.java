package id.lumbung.cli;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** Writes a logged exception as classes and places only: the message of a foreign exception may quote a record. */
public final class StackWithoutMessages extends ThrowableHandlingConverter {
    @Override
    public String convert(ILoggingEvent event) {
        var text = new StringBuilder();
        var depth = 0;
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null && depth < 20; cause = cause.getCause()) {
            text.append(depth == 0 ? "" : "caused by ")
                    .append(cause.getClassName())
                    .append('\n');
            for (var frame : cause.getStackTraceElementProxyArray()) {
                text.append("    ").append(frame.getSTEAsString()).append('\n');
            }
            depth++;
        }
        return text.toString();
    }
}
