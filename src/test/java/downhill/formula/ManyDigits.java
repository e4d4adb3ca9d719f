package downhill.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Functions worked out to as many digits as asked for, by series, with nothing from the code under test.
final class ManyDigits {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.TWO;
    /// Arguments are made this small before a series begins.
    private static final BigDecimal SMALL = new BigDecimal("0.01");

    private final MathContext digits;
    private final BigDecimal tiny;
    private BigDecimal pi;

    ManyDigits(int digits) {
        this.digits = new MathContext(digits);
        this.tiny = ONE.scaleByPowerOfTen(-digits);
    }

    MathContext digits() {
        return digits;
    }

    BigDecimal divided(BigDecimal top, BigDecimal bottom) {
        return top.divide(bottom, digits);
    }

    BigDecimal times(BigDecimal left, BigDecimal right) {
        return left.multiply(right, digits);
    }

    BigDecimal squareRoot(BigDecimal x) {
        return x.sqrt(digits);
    }

    /// e^x = (e^(x/2ⁿ))^(2ⁿ).
    BigDecimal exp(BigDecimal x) {
        BigDecimal small = x;
        int halved = 0;
        while (small.abs().compareTo(SMALL) > 0) {
            small = divided(small, TWO);
            halved++;
        }
        BigDecimal sum = ONE;
        BigDecimal term = ONE;
        for (int n = 1; term.abs().compareTo(tiny) > 0; n++) {
            term = divided(times(term, small), BigDecimal.valueOf(n));
            sum = sum.add(term, digits);
        }
        for (int i = 0; i < halved; i++) {
            sum = times(sum, sum);
        }
        return sum;
    }

    /// By Halley's rule for e^y = x: y + 2(x − e^y)/(x + e^y), which has three times the digits each time.
    BigDecimal ln(BigDecimal x) {
        int tens = x.precision() - x.scale();
        BigDecimal y = BigDecimal.valueOf(Math.log(x.scaleByPowerOfTen(-tens).doubleValue()) + tens * Math.log(10));
        for (int known = 5; known < digits.getPrecision(); known *= 3) {
            BigDecimal reached = exp(y);
            y = y.add(divided(TWO.multiply(x.subtract(reached, digits)), x.add(reached, digits)), digits);
        }
        return y;
    }

    BigDecimal pi() {
        if (pi == null) {
            pi = BigDecimal.valueOf(16).multiply(atan(new BigDecimal("0.2")))
                    .subtract(BigDecimal.valueOf(4).multiply(atan(ONE.divide(BigDecimal.valueOf(239), digits))), digits);
        }
        return pi;
    }

    /// atan x = 2 atan(x/(1 + √(1 + x²))).
    BigDecimal atan(BigDecimal x) {
        BigDecimal small = x;
        int doubled = 0;
        while (small.abs().compareTo(SMALL) > 0) {
            small = divided(small, ONE.add(squareRoot(ONE.add(times(small, small)))));
            doubled++;
        }
        BigDecimal square = times(small, small);
        BigDecimal sum = small;
        BigDecimal power = small;
        for (int n = 3; power.abs().compareTo(times(tiny, small.abs())) > 0; n += 2) {
            power = times(power, square).negate();
            sum = sum.add(divided(power, BigDecimal.valueOf(n)), digits);
        }
        return sum.multiply(TWO.pow(doubled), digits);
    }

    BigDecimal sin(BigDecimal x) {
        return turned(x, 0);
    }

    BigDecimal cos(BigDecimal x) {
        return turned(x, 1);
    }

    /// The sine of x and so many right angles.
    private BigDecimal turned(BigDecimal x, int rightAngles) {
        BigDecimal right = divided(pi(), TWO);
        BigDecimal turns = x.divide(right, 0, RoundingMode.HALF_EVEN);
        BigDecimal rest = x.subtract(turns.multiply(right));
        int quarter = turns.remainder(BigDecimal.valueOf(4)).intValue() + rightAngles + 4;
        BigDecimal size = quarter % 2 == 0 ? series(rest, rest, 2) : series(ONE, rest, 1);
        return quarter / 2 % 2 == 0 ? size : size.negate();
    }

    private BigDecimal series(BigDecimal first, BigDecimal x, int from) {
        BigDecimal square = times(x, x);
        BigDecimal sum = first;
        BigDecimal term = first;
        for (int n = from; term.abs().compareTo(times(tiny, first.abs())) > 0; n += 2) {
            term = divided(times(term, square), BigDecimal.valueOf((long) n * (n + 1))).negate();
            sum = sum.add(term, digits);
        }
        return sum;
    }

    /// x^y; for a negative x, y is a whole number.
    BigDecimal power(BigDecimal x, BigDecimal y) {
        if (y.stripTrailingZeros().scale() <= 0) {
            int whole = y.intValueExact();
            BigDecimal power = x.pow(Math.abs(whole), digits);
            return whole < 0 ? divided(ONE, power) : power;
        }
        return exp(times(y, ln(x)));
    }
}
