import downhill.descent.optimizer.AdaDelta;
import downhill.descent.optimizer.AdaGrad;
import downhill.descent.optimizer.AdaMax;
import downhill.descent.optimizer.Adam;
import downhill.descent.optimizer.AdamW;
import downhill.descent.optimizer.AmsGrad;
import downhill.descent.optimizer.BarzilaiBorwein;
import downhill.descent.optimizer.GradientDescent;
import downhill.descent.optimizer.LineSearch;
import downhill.descent.optimizer.Lion;
import downhill.descent.optimizer.Momentum;
import downhill.descent.optimizer.Nadam;
import downhill.descent.optimizer.Nesterov;
import downhill.descent.optimizer.Newton;
import downhill.descent.optimizer.QhAdam;
import downhill.descent.optimizer.QuasiHyperbolicMomentum;
import downhill.descent.optimizer.RmsProp;
import downhill.descent.optimizer.Rprop;
import downhill.descent.optimizer.SignDescent;
import downhill.plugin.OptimizerProvider;

/// Downhill: see gradient descent.
///
/// Only the core is exported: it is what plug-ins are written against.
module downhill {
    requires atlantafx.base;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires javafx.controls;
    requires org.apache.commons.logging; // PDFBox needs it, and as an automatic module cannot say so
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.core;

    exports downhill.app to javafx.graphics;
    exports downhill.plugin;

    uses OptimizerProvider;
    provides OptimizerProvider with GradientDescent, Momentum, Nesterov, QuasiHyperbolicMomentum, AdaGrad, AdaDelta,
            RmsProp, Adam, AdaMax, AmsGrad, Nadam, AdamW, QhAdam, Lion, SignDescent, Rprop, Newton, LineSearch,
            BarzilaiBorwein;
}
