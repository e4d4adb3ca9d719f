package downhill.descent.race;

/// What is made equal among runs that are compared: without saying so no race is fair.
public enum Race {

    /// Nothing: every run has the rate that it was given.
    OWN_RATES("own-rates"),
    /// The learning rate. Fair to nobody in particular: what is small for one rule is large for another.
    SAME_RATE("same-rate"),
    /// The care taken in choosing a rate: every run has the rate that takes it to the bottom in the fewest steps.
    BEST_RATES("best-rates"),
    /// The work: runs are looked at after equally many gradients, not after equally many steps.
    SAME_WORK("same-work");

    private final String id;

    Race(String id) {
        this.id = id;
    }

    /// How messages call it.
    public String id() {
        return id;
    }
}
