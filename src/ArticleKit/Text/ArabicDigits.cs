namespace ArticleKit.Text;

/// <summary>The kinds of digits that Arabic text is written with.</summary>
public enum ArabicDigits
{
    /// <summary>0123456789, with the separators , and .</summary>
    Ascii,

    /// <summary>٠١٢٣٤٥٦٧٨٩ (U+0660–0669), with the separators U+066C and U+066B.</summary>
    ArabicIndic,

    /// <summary>۰۱۲۳۴۵۶۷۸۹ (U+06F0–06F9) of Persian and Urdu, with the separators U+066C and U+066B.</summary>
    Extended,
}
