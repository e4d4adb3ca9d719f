package downhill.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Every colour of every theme, in one place: what a picture, a control and a style sheet know is a role.
///
/// Tests hold these to what they must do: contrast on what they are seen on, also in a bright room, and difference for
/// those who see fewer colours.
final class Tokens {

    private static final List<String> THEMES = List.of("light", "dark", "projector");

    /// A role, and its colour in each theme.
    private static final String COLOURS = """
            NUDGE           #990000 #FF3628 #8E0000
            SLOPE_FILL      #A6E3A1 #285C32 #D2F7CD
            SLOPE           #097A5F #86E3A3 #20765D
            STEP            #096DDE #3E93F0 #1557F6
            PATH            #CD7700 #F0B14B #DB7400
            PEN             #B4009E #FF66D9 #A6008F
            GUESS           #712693 #E6C0FF #751D9C
            CURVE           #283C4F #E0E5F0 #1A2631
            WARNING         #BC452C #E17873 #C73D2B
            TEXT            #1B2026 #E8ECF1 #000000
            DIM             #5A6570 #9BA7B4 #292E34
            BACKGROUND      #F4F6F8 #14171B #FFFFFF
            CARD            #FFFFFF #1C2127 #FFFFFF
            LINE            #DDE2E8 #323A44 #8A929B
            GRID            #EBEEF2 #272E36 #D5DAE0
            EDGE            #868F99 #6B7683 #4A5058
            CRAWLS          #8F91A9 #82858F #8A8EA6
            GLIDES          #15925F #0D8A4E #018B53
            ZIG_ZAGS        #C08A0D #F8D97A #BF8A17
            RUNS_AWAY       #9C0C15 #E72A34 #9A060C
            NEVER_SETTLES   #AA5B0C #EC8F3D #AD5612
            STAYS           #4E4A4A #E0E4EA #3D3C3F
            FALLS_ON        #2A4D9B #7AAFFF #0043B2
            LANE_1          #CD7700 #F0B14B #DB7400
            LANE_2          #0857AB #9BB6E7 #2847A6
            LANE_3          #CA1A6E #FF0A8A #960160
            LANE_4          #178D83 #63DDBD #1C8A7C
            LANE_5          #8151FF #9985F9 #7336F9
            LANE_6          #883443 #D977A8 #D41325
            LANE_7          #57680A #85931E #6A7851
            LANE_8          #222933 #ECF4FD #1E2226
            VALLEY_1        #33957C #38C5A1 #0EA084
            VALLEY_2        #102A9E #4476C8 #0957BB
            VALLEY_3        #9D69D0 #D8B0FC #6D485B
            VALLEY_4        #BC6F05 #ECA025 #C77705
            LEVEL_1         #14335B #0B223E #1D4682
            LEVEL_2         #1E436C #152F4A #145B8A
            LEVEL_3         #28547E #203D57 #186E8F
            LEVEL_4         #35658F #2C4B64 #2C8193
            LEVEL_5         #48769D #385971 #479296
            LEVEL_6         #5A88AA #45687E #63A19A
            LEVEL_7         #6C99B8 #53778B #80B0A0
            LEVEL_8         #85AAC3 #618699 #9DBFA9
            LEVEL_9         #9EBBCF #6F96A6 #B8CDB6
            LEVEL_10        #B7CCD9 #7EA6B4 #D1DBC7
            LEVEL_11        #D4DDDF #8EB6C2 #E8EADB
            LEVEL_12        #F1EEE4 #9EC6D0 #FCFAF1
            """;

    /// The roles whose words are in another colour than their marks: a letter is thinner than a line, and has to be read.
    private static final String INKS = """
            NUDGE           #990000 #FF7A70 #640000
            SLOPE           #086B53 #86E3A3 #03170E
            STEP            #0863CB #5BA6F5 #09276F
            PATH            #965700 #F0B14B #462500
            GUESS           #712693 #E6C0FF #491261
            CURVE           #283C4F #E0E5F0 #1A2631
            WARNING         #B3402A #F08A84 #551A12
            LANE_1          #965700 #F0B14B #462500
            LANE_2          #0857AB #9BB6E7 #172A61
            LANE_3          #CA1A6E #FF4FA8 #5D013C
            LANE_4          #12756C #63DDBD #0A332E
            LANE_5          #7443F5 #9985F9 #351974
            LANE_6          #883443 #D977A8 #5F0911
            LANE_7          #57680A #96A52E #2A3020
            LANE_8          #222933 #ECF4FD #1E2226
            """;

    private Tokens() {
    }

    /// A theme's colours.
    static Map<Role, String> colours(String theme) {
        return column(COLOURS, theme);
    }

    /// A theme's colours for words, where they differ.
    static Map<Role, String> inks(String theme) {
        return column(INKS, theme);
    }

    private static Map<Role, String> column(String table, String theme) {
        Map<Role, String> column = new EnumMap<>(Role.class);
        table.lines().map(line -> line.split(" +"))
                .forEach(cells -> column.put(Role.valueOf(cells[0]), cells[1 + THEMES.indexOf(theme)]));
        return column;
    }
}
