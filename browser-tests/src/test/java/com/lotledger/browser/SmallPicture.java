package com.lotledger.browser;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page in its 256 most frequent colours, which are nearly all it has: a third of the size. */
final class SmallPicture {

    private static final int COLOURS = 256;

    private SmallPicture() {}

    static byte[] of(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        int[] palette = palette(pixels);
        BufferedImage small = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int each = 0; each < pixels.length; each++) {
            int colour = nearest.computeIfAbsent(pixels[each], unseen -> nearest(palette, unseen));
            small.getRaster().setSample(each % picture.getWidth(), each / picture.getWidth(), 0, colour);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ImageIO.write(small, "png", written);
        return written.toByteArray();
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> frequent = new HashMap<>();
        Arrays.stream(pixels).forEach(pixel -> frequent.merge(pixel, 1, Integer::sum));
        List<Map.Entry<Integer, Integer>> most = frequent.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURS)
                .toList();
        return most.stream().mapToInt(Map.Entry::getKey).toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int each = 1; each < palette.length; each++) {
            if (distance(palette[each], colour) < distance(palette[best], colour)) {
                best = each;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int difference = (one >> shift & 0xff) - (other >> shift & 0xff);
            sum += difference * difference;
        }
        return sum;
    }
}
