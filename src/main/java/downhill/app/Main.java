package downhill.app;
import javafx.application.*; import javafx.stage.*; import javafx.scene.*; import javafx.scene.control.*;
public final class Main extends Application {
    public void start(Stage s){ s.setScene(new Scene(new Label("m\u0302 v\u0302 \u03b4L/\u03b4w"),300,200)); s.show(); Platform.exit(); }
    public static void main(String[] args){ System.out.println(java.util.List.of(args)); Application.launch(Main.class,args);} }
