package org.facultyaffairs.benchmark.matching.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Numbers of a NumPy array file, version 1: little-endian doubles or 64-bit integers, in the order of the file. */
final class NumpyFile {

    private static final int LENGTH_AT = 8;
    private static final int HEADER_AT = 10;

    private final double[] values;
    private final boolean columnsFirst;

    private NumpyFile(double[] values, boolean columnsFirst) {
        this.values = values;
        this.columnsFirst = columnsFirst;
    }

    /** @throws UncheckedIOException when the file cannot be read */
    static NumpyFile read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int headerLength = Short.toUnsignedInt(buffer.getShort(LENGTH_AT));
            String header = new String(bytes, HEADER_AT, headerLength, StandardCharsets.ISO_8859_1);
            buffer.position(HEADER_AT + headerLength);
            double[] values = new double[buffer.remaining() / Double.BYTES];
            for (int i = 0; i < values.length; i++) {
                values[i] = header.contains("<f8") ? buffer.getDouble() : buffer.getLong();
            }
            return new NumpyFile(values, header.contains("'fortran_order': True"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int[] integers() {
        int[] rounded = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            rounded[i] = (int) Math.round(values[i]);
        }
        return rounded;
    }

    /** The entry of a matrix with so many rows and columns. */
    double at(int row, int column, int rows, int columns) {
        return columnsFirst ? values[column * rows + row] : values[row * columns + column];
    }
}
