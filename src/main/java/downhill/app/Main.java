package downhill.app;
import downhill.descent.*;
import downhill.picture.*;
import javafx.application.*;
import javafx.stage.*;
import java.io.File;
import java.util.*;
import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
public final class Main extends Application {
    static String[] arguments;
    public void start(Stage stage) throws Exception {
        setUserAgentStylesheet(Window.controls(Theme.light()));
        Look look = new Look(Words.of("en"), new Fonts(), new Ruler(), new Colours(Theme.light()));
        Map<String,String> o = new HashMap<>(); for (int i=0;i+1<arguments.length;i+=2) o.put(arguments[i].substring(2), arguments[i+1]);
        Scenario sc = Catalogue.find(o.getOrDefault("loss","bowl")).get().scenario();
        if (o.containsKey("rate")) sc = sc.withRate(Double.parseDouble(o.get("rate")));
        if (o.containsKey("start")) sc = sc.withStart(downhill.descent.Vector.of(Double.parseDouble(o.get("start"))));
        if (o.containsKey("optimizer")) sc = sc.withOptimizer(o.get("optimizer"));
        Scenario first = sc;
        Runs runs = new Runs(Optimizers.installed(), r -> new Thread(r).start(), Platform::runLater);
        Window w = new Window(stage, look, changed -> new Session(runs, first, Catalogue.first(), changed), Math::random, kind -> {});
        if (o.containsKey("shot")) {
            int[] wh = Arrays.stream(o.getOrDefault("size","1440x900").split("x")).mapToInt(Integer::parseInt).toArray();
            Session s = w.session();
            double p = Double.parseDouble(o.getOrDefault("at","2"));
            s.goTo(new Playhead((int) p, Math.round((p % 1) * 40) / 10.0 ));
            if (o.containsKey("mode")) s.mode(Mode.valueOf(o.get("mode")));
            if (o.containsKey("present")) { w.open(wh[0],wh[1]); var pr = new Presentation(look, s); var scene = new javafx.scene.Scene(pr.root(), wh[0], wh[1]); scene.getStylesheets().add(Window.class.getResource("downhill.css").toExternalForm()); pr.root().applyCss(); pr.root().resize(wh[0],wh[1]); pr.root().layout(); pr.show(s.state()); pr.root().layout(); pr.show(s.state());
              save(pr.root().snapshot(null, null), o.get("shot")); Platform.exit(); return; }
            if (o.containsKey("command")) w.open(wh[0],wh[1]);
            if (o.containsKey("command")) w.run(Command.valueOf(o.get("command")));
            save(WindowShot.of(w, stage, wh[0], wh[1]), o.get("shot"));
            Platform.exit();
        } else { w.open(1440, 900); }
    }
    static void save(javafx.scene.image.WritableImage im, String f) throws Exception { int W=(int)im.getWidth(), H=(int)im.getHeight(); BufferedImage b = new BufferedImage(W,H,BufferedImage.TYPE_INT_RGB); int[] px=new int[W*H]; im.getPixelReader().getPixels(0,0,W,H,javafx.scene.image.PixelFormat.getIntArgbInstance(),px,0,W); b.setRGB(0,0,W,H,px,0,W); ImageIO.write(b,"png",new File(f)); }
    public static void main(String[] args) { arguments = args; Application.launch(Main.class); }
}
