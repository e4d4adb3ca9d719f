package downhill.descent.race;

import downhill.descent.Scenario;

/// One of the runs that are compared.
///
/// @param mark which colour and shape it has, from 0 to [Comparison#MOST] − 1; its own as long as it is there
/// @param scenario what is run
/// @param hidden whether it is left out of the pictures
public record Lane(int mark, Scenario scenario, boolean hidden) {

    public Lane with(Scenario other) {
        return new Lane(mark, other, hidden);
    }

    public Lane hidden(boolean wanted) {
        return new Lane(mark, scenario, wanted);
    }
}
