namespace Breakwater.Engine.Links;

/// <summary>Punycode (RFC 3492): how a label of other letters is written in ASCII, without the xn-- before it.</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int MinThreshold = 1;
    private const int MaxThreshold = 26;
    private const int Skew = 38;
    private const int Damp = 700;
    private const int InitialBias = 72;
    private const int InitialCode = 0x80;
    private const int MaxCode = 0x10FFFF;

    /// <summary>Encodes code points; false if they do not fit.</summary>
    /// <remarks>Quadratic in the label, as the RFC's own; a label is at most 63 long (RFC 1035).</remarks>
    public static bool TryEncode(ReadOnlySpan<int> label, Span<char> encoded, out int length)
    {
        if (!TryCopyAscii(label, encoded, out length))
        {
            return false;
        }

        var (code, delta, bias) = (InitialCode, 0, InitialBias);
        var (ascii, done) = (length, length);
        if (ascii > 0 && !TryAppend(encoded, ref length, '-'))
        {
            return false;
        }

        while (done < label.Length)
        {
            var next = SmallestFrom(label, code);
            delta += (next - code) * (done + 1);
            code = next;
            foreach (var point in label)
            {
                delta += point < code ? 1 : 0;
                if (point != code)
                {
                    continue;
                }

                if (!TryAppendNumber(delta, bias, encoded, ref length))
                {
                    return false;
                }

                bias = Adapt(delta, done + 1, done == ascii);
                delta = 0;
                done++;
            }

            delta++;
            code++;
        }

        return true;
    }

    /// <summary>Decodes a label; false if it is none or does not fit.</summary>
    public static bool TryDecode(ReadOnlySpan<char> encoded, Span<int> label, out int length)
    {
        length = 0;
        var ascii = Math.Max(encoded.LastIndexOf('-'), 0);
        foreach (var c in encoded[..Math.Min(ascii, label.Length)])
        {
            label[length++] = c;
        }

        var (code, insertAt, bias) = (InitialCode, 0, InitialBias);
        for (var at = ascii > 0 ? ascii + 1 : 0; at < encoded.Length;)
        {
            var before = insertAt;
            if (length == label.Length || !TryReadNumber(encoded, ref at, bias, ref insertAt))
            {
                return false;
            }

            bias = Adapt(insertAt - before, length + 1, before == 0);
            code += insertAt / (length + 1);
            insertAt %= length + 1;
            if (code > MaxCode)
            {
                return false;
            }

            label[insertAt..length].CopyTo(label[(insertAt + 1)..]);
            label[insertAt++] = code;
            length++;
        }

        return true;
    }

    private static bool TryCopyAscii(ReadOnlySpan<int> label, Span<char> encoded, out int length)
    {
        length = 0;
        foreach (var point in label)
        {
            if (point < InitialCode && !TryAppend(encoded, ref length, (char)point))
            {
                return false;
            }
        }

        return true;
    }

    private static int SmallestFrom(ReadOnlySpan<int> label, int code)
    {
        var smallest = int.MaxValue;
        foreach (var point in label)
        {
            smallest = point >= code ? Math.Min(smallest, point) : smallest;
        }

        return smallest;
    }

    /// <summary>Writes a number in digits of growing weight (section 3.3).</summary>
    private static bool TryAppendNumber(int number, int bias, Span<char> encoded, ref int length)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Math.Clamp(k - bias, MinThreshold, MaxThreshold);
            if (number < threshold)
            {
                return TryAppend(encoded, ref length, Digit(number));
            }

            if (!TryAppend(encoded, ref length, Digit(threshold + ((number - threshold) % (Base - threshold)))))
            {
                return false;
            }

            number = (number - threshold) / (Base - threshold);
        }
    }

    private static bool TryReadNumber(ReadOnlySpan<char> encoded, ref int at, int bias, ref int number)
    {
        long weight = 1;
        long sum = number;
        for (var k = Base; at < encoded.Length; k += Base)
        {
            var digit = ValueOf(encoded[at++]);
            sum += digit * weight;
            if (digit < 0 || sum > MaxCode * 64L)
            {
                return false;
            }

            var threshold = Math.Clamp(k - bias, MinThreshold, MaxThreshold);
            if (digit < threshold)
            {
                number = (int)sum;
                return true;
            }

            weight *= Base - threshold;
        }

        return false;
    }

    private static int Adapt(int delta, int count, bool isFirst)
    {
        delta /= isFirst ? Damp : 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - MinThreshold) * MaxThreshold / 2; k += Base)
        {
            delta /= Base - MinThreshold;
        }

        return k + ((Base - MinThreshold + 1) * delta / (delta + Skew));
    }

    private static char Digit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);

    private static int ValueOf(char digit) => digit switch
    {
        >= 'a' and <= 'z' => digit - 'a',
        >= 'A' and <= 'Z' => digit - 'A',
        >= '0' and <= '9' => digit - '0' + 26,
        _ => -1,
    };

    private static bool TryAppend(Span<char> encoded, ref int length, char c)
    {
        if (length == encoded.Length)
        {
            return false;
        }

        encoded[length++] = c;
        return true;
    }
}
