package downhill.export;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import javax.imageio.IIOException;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// What a GIF says beside its pixels, in the form that the JDK's writer wants it.
///
/// Sources: "Graphics Interchange Format, version 89a", 1990; the loop is Netscape's application extension; names of
/// nodes are in the package description of `javax.imageio.metadata`.
final class GifMetadata {

    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ImageWriter writer;
    private boolean first = true;

    GifMetadata(ImageWriter writer) {
        this.writer = writer;
    }

    /// Size and colours, once for all pictures.
    IIOMetadata ofFile(int width, int height, IndexColorModel model) throws IIOException {
        IIOMetadataNode version = node("Version", "value", "89a");
        IIOMetadataNode screen = node("LogicalScreenDescriptor",
                "logicalScreenWidth", width, "logicalScreenHeight", height, "colorResolution", 8,
                "pixelAspectRatio", 0);
        IIOMetadataNode table = node("GlobalColorTable",
                "sizeOfGlobalColorTable", model.getMapSize(), "backgroundColorIndex", 0, "sortFlag", "FALSE");
        for (int index = 0; index < model.getMapSize(); index++) {
            table.appendChild(node("ColorTableEntry", "index", index, "red", model.getRed(index),
                    "green", model.getGreen(index), "blue", model.getBlue(index)));
        }
        return filled(writer.getDefaultStreamMetadata(null), version, screen, table);
    }

    /// Where a picture goes, how long it stays, and that the next is drawn over it; with the first, the loop.
    IIOMetadata ofPicture(Rectangle place, int hundredths) throws IIOException {
        IIOMetadataNode where = node("ImageDescriptor",
                "imageLeftPosition", place.x, "imageTopPosition", place.y,
                "imageWidth", place.width, "imageHeight", place.height, "interlaceFlag", "FALSE");
        IIOMetadataNode control = node("GraphicControlExtension",
                "disposalMethod", "doNotDispose", "userInputFlag", "FALSE", "transparentColorFlag", "TRUE",
                "delayTime", hundredths, "transparentColorIndex", Palette.TRANSPARENT);
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_BYTE_INDEXED), null);
        if (!first) {
            return filled(metadata, where, control);
        }
        first = false;
        IIOMetadataNode loop = node("ApplicationExtension", "applicationID", "NETSCAPE", "authenticationCode", "2.0");
        loop.setUserObject(FOR_EVER);
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        return filled(metadata, where, control, extensions);
    }

    private static IIOMetadata filled(IIOMetadata metadata, IIOMetadataNode... children) throws IIOException {
        IIOMetadataNode root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        for (IIOMetadataNode child : children) {
            root.appendChild(child);
        }
        try {
            metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
            return metadata;
        } catch (IIOInvalidTreeException wrong) {
            throw new IIOException("GIF metadata", wrong);
        }
    }

    /// @param attributes names and values in turn
    private static IIOMetadataNode node(String name, Object... attributes) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        for (int index = 0; index < attributes.length; index += 2) {
            node.setAttribute(attributes[index].toString(), attributes[index + 1].toString());
        }
        return node;
    }
}
