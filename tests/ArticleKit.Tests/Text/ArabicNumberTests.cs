using System.Globalization;
using ArticleKit.Tests.Properties;
using ArticleKit.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Text;

public class ArabicNumberTests
{
    [Theory]
    [InlineData("١٬٢٣٤٫٥", "1234.5")]
    [InlineData("۱۲۳", "123")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("١,٢٣٤.٥٠", "1234.50")]
    [InlineData("1٬234٫5", "1234.5")]
    [InlineData("\u061C-١٢", "-12")]
    [InlineData("\u200E-\u200E۱۲", "-12")]
    [InlineData("\u221212", "-12")]
    [InlineData("+\u200F0", "0")]
    [InlineData("\u200F٧", "7")]
    [InlineData("000,001", "1")]
    [InlineData("12,345,678", "12345678")]
    [InlineData("1234567.1234567", "1234567.1234567")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000005", "0.0000000000000000000000000000")]
    [InlineData("0.00000000000000000000000000006", "0.0000000000000000000000000001")]
    public void Numbers_are_read(string text, string value)
    {
        Assert.True(ArabicNumber.TryParse(text, out decimal number));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number);
        Assert.Equal(!text.AsSpan().ContainsAny('.', '\u066B') && text.Length < 20, ArabicNumber.TryParse(text, out long whole));
        Assert.True(whole == 0 || whole == number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("\u061C")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("1٢")]
    [InlineData("1.۲")]
    [InlineData("1,23")]
    [InlineData("1,2345")]
    [InlineData("1234,567")]
    [InlineData("12,34,567")]
    [InlineData("1,,234")]
    [InlineData(",123")]
    [InlineData("123,")]
    [InlineData("1,234٫5")]
    [InlineData("1٬234,567")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1,.5")]
    [InlineData("1.5.5")]
    [InlineData("1.234,567")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("٥٪")]
    [InlineData("1e3")]
    [InlineData("1\u200F")]
    [InlineData("(1)")]
    [InlineData("१")]
    [InlineData("79228162514264337593543950336")]
    public void Anything_else_is_no_number(string text)
    {
        Assert.False(ArabicNumber.TryParse(text, out decimal number));
        Assert.False(ArabicNumber.TryParse(text, out long whole));
        Assert.Equal(0, number);
        Assert.Equal(0, whole);
    }

    [Theory]
    [InlineData("1234567.50", ArabicDigits.Ascii, true, "1,234,567.50")]
    [InlineData("-123", ArabicDigits.Ascii, true, "-123")]
    [InlineData("-1234.5", ArabicDigits.ArabicIndic, true, "-١٬٢٣٤٫٥")]
    [InlineData("1234.5", ArabicDigits.ArabicIndic, false, "١٢٣٤٫٥")]
    [InlineData("100000", ArabicDigits.Extended, true, "۱۰۰٬۰۰۰")]
    [InlineData("0", ArabicDigits.Extended, true, "۰")]
    [InlineData("-79228162514264337593543950335", ArabicDigits.Ascii, true, "-79,228,162,514,264,337,593,543,950,335")]
    public void Numbers_are_written(string value, ArabicDigits digits, bool group, string text) =>
        Assert.Equal(text, ArabicNumber.Format(decimal.Parse(value, CultureInfo.InvariantCulture), digits, group));

    [Fact]
    public void Room_is_all_or_nothing()
    {
        Span<char> room = stackalloc char[5];
        Assert.True(ArabicNumber.TryFormat(1234, room, out int written, ArabicDigits.Ascii, group: true));
        Assert.Equal(5, written);
        Assert.False(ArabicNumber.TryFormat(12345, room, out written, ArabicDigits.Ascii, group: true));
        Assert.Equal(0, written);
        Assert.Throws<ArgumentOutOfRangeException>(() => ArabicNumber.Format(1, (ArabicDigits)3));
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(Decimals)])]
    public void What_is_written_reads_as_it_was(decimal value, bool group)
    {
        foreach (ArabicDigits digits in Enum.GetValues<ArabicDigits>())
        {
            string text = ArabicNumber.Format(value, digits, group);
            Assert.True(ArabicNumber.TryParse(text, out decimal read));
            Assert.Equal(value, read);
            Assert.Equal(value.Scale, read.Scale);
        }
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true)]
    public void Whole_numbers_read_as_they_were(long value, bool group)
    {
        foreach (long number in new[] { value, long.MinValue, long.MaxValue })
        {
            Assert.True(ArabicNumber.TryParse(ArabicNumber.Format(number, ArabicDigits.ArabicIndic, group), out long read));
            Assert.Equal(number, read);
        }

        Assert.False(ArabicNumber.TryParse("9223372036854775808", out long _));
    }

    [TextProperty]
    public void No_text_makes_it_throw(string text) => Assert.Equal(
        ArabicNumber.TryParse(text, out long whole), ArabicNumber.TryParse(text, out decimal number) && whole == number && !text.AsSpan().ContainsAny('.', '\u066B'));

    [Fact]
    public void Long_numbers_take_linear_time()
    {
        const int Length = 4_000_000;
        Assert.True(ArabicNumber.TryParse(new string('0', Length) + "1." + new string('9', Length), out decimal number));
        Assert.Equal(2, number);
        Assert.False(ArabicNumber.TryParse(new string('1', Length), out decimal _));
        Assert.False(ArabicNumber.TryParse(new string('\u061C', Length), out decimal _));
    }

    private static class Decimals
    {
        public static Arbitrary<decimal> All() => Arb.From(
            from parts in Gen.Choose(int.MinValue, int.MaxValue).ListOf(3)
            from size in Gen.Choose(0, 3)
            from negative in Gen.Elements(true, false)
            from scale in Gen.Choose(0, 28)
            select new decimal(size > 0 ? parts[0] : 0, size > 1 ? parts[1] : 0, size > 2 ? parts[2] : 0, negative, (byte)scale));
    }
}
