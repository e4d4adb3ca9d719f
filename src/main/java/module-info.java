import downhill.descent.OptimizerProvider;
import downhill.descent.optimizer.AdaGrad;
import downhill.descent.optimizer.Adam;
import downhill.descent.optimizer.GradientDescent;
import downhill.descent.optimizer.Momentum;
import downhill.descent.optimizer.Nesterov;
import downhill.descent.optimizer.RmsProp;

/// Downhill: see gradient descent.
///
/// Only the core is exported: it is what plug-ins are written against.
module downhill {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    exports downhill.app to javafx.graphics;
    exports downhill.descent;

    uses OptimizerProvider;
    provides OptimizerProvider with GradientDescent, Momentum, Nesterov, AdaGrad, RmsProp, Adam;
}
