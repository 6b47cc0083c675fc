package org.facultyaffairs.benchmark.matching.rival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.facultyaffairs.benchmark.matching.instance.Crowd;

/** Lucene's HNSW graph with its usual settings, in memory, one segment: near the best, not always the best. */
public final class NeighbourGraph {

    private static final String FIELD = "features";
    private static final double BUFFER_MEGABYTES = 512;
    private static final float THOUSAND = 1_000;

    /** Looked at beyond those asked for, as the graph needs some slack to be near the best. */
    private static final int SLACK = 5;

    private final IndexSearcher searcher;

    private NeighbourGraph(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Builds it of everybody, in the order of their numbers. */
    public static NeighbourGraph of(Crowd offers) {
        try {
            Directory directory = new ByteBuffersDirectory();
            IndexWriterConfig settings = new IndexWriterConfig().setRAMBufferSizeMB(BUFFER_MEGABYTES);
            try (IndexWriter writer = new IndexWriter(directory, settings)) {
                for (int person = 0; person < offers.people(); person++) {
                    Document document = new Document();
                    document.add(new KnnFloatVectorField(
                            FIELD, vector(offers, person), VectorSimilarityFunction.MAXIMUM_INNER_PRODUCT));
                    writer.addDocument(document);
                }
                writer.forceMerge(1);
            }
            return new NeighbourGraph(new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static float[] vector(Crowd crowd, int person) {
        float[] vector = new float[Crowd.FEATURES];
        for (int feature = 0; feature < vector.length; feature++) {
            vector[feature] = crowd.value(person, feature) / THOUSAND;
        }
        return vector;
    }

    /** The numbers of some of the best for a need, best first. */
    public int[] best(Crowd needs, int need, int most) {
        try {
            KnnFloatVectorQuery query = new KnnFloatVectorQuery(FIELD, vector(needs, need), most * SLACK);
            return Arrays.stream(searcher.search(query, most).scoreDocs)
                    .mapToInt(found -> found.doc)
                    .toArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
