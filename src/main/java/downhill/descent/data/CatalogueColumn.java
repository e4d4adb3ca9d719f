package downhill.descent.data;

import java.math.BigDecimal;

/// A column of a file that comes with the product, in the unit that suits a descent: numbers around 1 rather than 1000.
///
/// @param heading what it is called in the file
/// @param name what it is called in the product, with its unit
/// @param digits by how many digits the decimal point is moved to the left
record CatalogueColumn(String heading, String name, int digits) {

    /// A number of the file in the product's unit, as a person would write it: 18.7 mm are 1.87 cm.
    double inUnit(double value) {
        return BigDecimal.valueOf(value).scaleByPowerOfTen(-digits).doubleValue();
    }
}
