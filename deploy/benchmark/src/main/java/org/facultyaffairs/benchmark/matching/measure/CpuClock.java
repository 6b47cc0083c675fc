package org.facultyaffairs.benchmark.matching.measure;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * The processor time of this process: every thread counts, a library's own, the compiler's and the garbage collector's
 * too. Linux counts it in hundredths of a second.
 */
public final class CpuClock {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private CpuClock() {}

    public static double seconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
