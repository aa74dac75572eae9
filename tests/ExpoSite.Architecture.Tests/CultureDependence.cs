using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ExpoSite.Architecture.Tests;

/// <summary>Which calls give another result under another culture or in another time zone.</summary>
/// <remarks>
/// A whole number is written alike everywhere but for its sign, and no count, length, place or year here is below zero; so
/// it may stand in an interpolated text unless its format groups digits.
/// </remarks>
internal static class CultureDependence
{
    private static readonly HashSet<Type> Whole =
        [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(nint),
            typeof(nuint)];

    private static readonly HashSet<Type> Written =
        [typeof(float), typeof(double), typeof(decimal), typeof(Half), typeof(DateTime), typeof(DateOnly), typeof(DateTimeOffset),
            typeof(TimeOnly), typeof(TimeSpan)];

    private static readonly HashSet<string> Sorting =
        ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Min", "Max", "MinBy", "MaxBy", "Sort",
            "ToImmutableSortedSet", "ToImmutableSortedDictionary", "BinarySearch"];

    private static readonly HashSet<string> Casing = ["ToLower", "ToUpper"];

    private static readonly HashSet<string> Searching = ["StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Compare", "CompareTo"];

    private static readonly HashSet<string> Zone =
        ["DateTime.get_Now", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTime.ToLocalTime", "DateTimeOffset.ToLocalTime",
            "DateTimeOffset.get_LocalDateTime", "DateTimeOffset.op_Implicit", "TimeZoneInfo.get_Local", "TimeProvider.get_LocalTimeZone",
            "TimeProvider.GetLocalNow"];

    /// <summary>The holes of interpolated texts without a provider whose values a culture writes in its own way.</summary>
    /// <param name="calls">All calls of one method, in order: an interpolated text stands whole inside a hole of another.</param>
    public static IEnumerable<CompiledCall> HolesWrittenByCulture(IEnumerable<CompiledCall> calls)
    {
        Stack<bool> open = new();
        foreach (CompiledCall call in calls)
        {
            if (call.Callee is ConstructorInfo && IsHandler(call.Callee.DeclaringType))
                open.Push(!HasProvider(call.Callee));
            else if (call.Callee.Name == "ToStringAndClear" || call.Callee.GetParameters().Any(p => IsHandler(p.ParameterType)))
                open.TryPop(out _);
            else if (open.TryPeek(out bool isInCurrentCulture) && isInCurrentCulture && IsHoleOfCulture(call))
                yield return call;
        }
    }

    public static bool AsksCulture(CompiledCall call)
    {
        Type? target = call.Target is { } type ? Plain(type) : null;
        MethodBase callee = call.Callee;
        if (target is null || HasProvider(callee) || call.Caller.Name == "PrintMembers")
            return false;
        return IsSensitive(target)
            ? callee.Name is "ToString" or "Parse" or "TryParse" or "ParseExact" or "TryParseExact" or "TryFormat" && !IsInherited(call)
            : Whole.Contains(target) ? callee.Name == "ToString" && callee.GetParameters().Length > 0 && !IsPlainFormat(call.Text)
            : target == typeof(char) ? Casing.Contains(callee.Name)
            : target == typeof(string) ? AsksCultureOfText(callee)
            : target == typeof(CultureInfo) ? callee.Name is "get_CurrentCulture" or "get_CurrentUICulture" or "get_InstalledUICulture"
            : target == typeof(Convert) ? callee.Name is "ToString" or "ToDouble" or "ToDecimal" or "ToDateTime"
            : AppendsByCulture(target, callee) || SortsTextByCulture(target, callee);
    }

    public static bool AsksZone(CompiledCall call) =>
        Zone.Contains($"{call.Callee.DeclaringType?.Name}.{call.Callee.Name}")
        || ParsesToLocalTime(call)
        || (call.Callee is ConstructorInfo && call.Callee.DeclaringType == typeof(DateTimeOffset)
            && call.Callee.GetParameters() is [{ ParameterType: var only }] && only == typeof(DateTime));

    // An instant with an offset is turned into local time unless the style says otherwise; without one, DateTimeOffset takes the local one.
    private static bool ParsesToLocalTime(CompiledCall call) =>
        call.Callee.Name is "Parse" or "ParseExact" or "TryParse" or "TryParseExact"
        && (call.Callee.DeclaringType == typeof(DateTime) || call.Callee.DeclaringType == typeof(DateTimeOffset))
        && ((DateTimeStyles)call.Number & (DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal)) == 0;

    private static bool IsHoleOfCulture(CompiledCall call)
    {
        if (call.Callee.Name != "AppendFormatted" || !IsHandler(call.Callee.DeclaringType) || !call.Callee.IsGenericMethod)
            return false;
        Type value = Plain(call.Callee.GetGenericArguments()[0]);
        bool hasFormat = call.Callee.GetParameters().Any(p => p.Name == "format");
        return Written.Contains(value) || IsRecordText(value) || (Whole.Contains(value) && hasFormat && !IsPlainFormat(call.Text));
    }

    private static bool IsSensitive(Type type) => Written.Contains(type);

    // The constant form of TimeSpan ("c") is the same everywhere, and what ToString() without a format writes.
    private static bool IsInherited(CompiledCall call) =>
        Plain(call.Target!) == typeof(TimeSpan) && call.Callee.GetParameters().Length == 0;

    private static bool AsksCultureOfText(MethodBase callee)
    {
        ParameterInfo[] parameters = callee.GetParameters();
        bool comparesTexts = parameters.Length > 0 && parameters[0].ParameterType == typeof(string)
            && !parameters.Any(p => p.ParameterType == typeof(StringComparison));
        return Casing.Contains(callee.Name) && parameters.Length == 0
            || (Searching.Contains(callee.Name) && comparesTexts)
            || callee.Name == "Format";
    }

    private static bool AppendsByCulture(Type target, MethodBase callee) =>
        (target == typeof(System.Text.StringBuilder) || typeof(TextWriter).IsAssignableFrom(target))
        && (callee.Name == "AppendFormat" || (callee.Name is "Append" or "Insert" or "Write"
            or "WriteLine" && callee.GetParameters().Any(p => Written.Contains(p.ParameterType))));

    private static bool SortsTextByCulture(Type target, MethodBase callee)
    {
        if (callee.GetParameters().Any(p => IsComparison(p.ParameterType)))
            return false;
        bool sorts = callee is ConstructorInfo
            ? target.IsGenericType && target.Name is "SortedDictionary`2" or "SortedSet`1" or "SortedList`2" or "PriorityQueue`2"
            : Sorting.Contains(callee.Name) && (target.Namespace is "System.Linq" or "System.Collections.Immutable"
                or "System.Collections.Generic" || target == typeof(Array) || target == typeof(MemoryExtensions));
        Type[] arguments =
            [.. callee.IsGenericMethod ? callee.GetGenericArguments() : [], .. target.IsGenericType ? target.GetGenericArguments() : []];
        // of a key and a value only the key is compared: it is the last argument of a method and the first of a collection
        Type? compared = arguments.Length == 0
            ? null : callee.IsGenericMethod && callee.Name is not ("Min" or "Max") ? arguments[^1] : arguments[0];
        return (sorts && compared is not null && HoldsText(compared))
            || (callee.Name == "get_Default" && target.Name == "Comparer`1" && HoldsText(arguments[0]));
    }

    private static bool HoldsText(Type type) =>
        type == typeof(string)
            || (type.IsGenericType && typeof(ITuple).IsAssignableFrom(type) && type.GetGenericArguments().Any(HoldsText));

    private static bool IsComparison(Type type) =>
        typeof(System.Collections.IComparer).IsAssignableFrom(type)
            || typeof(Delegate).IsAssignableFrom(type) && type.Name.StartsWith("Comparison", StringComparison.Ordinal)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IComparer<>));

    // The text that the compiler makes of a record writes its members in the current culture.
    private static bool IsRecordText(Type type) =>
        type.GetMethod("ToString", Type.EmptyTypes)?.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    private static bool IsPlainFormat(string? format) =>
        format is not null && format.Length > 0 && (format[0] is 'D' or 'd' or 'X' or 'x' or '0')
            && format.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsHandler(Type? type) =>
        type?.Name.TrimEnd('&').EndsWith("InterpolatedStringHandler", StringComparison.Ordinal) == true;

    private static bool HasProvider(MethodBase method) =>
        method.GetParameters().Any(p => typeof(IFormatProvider).IsAssignableFrom(p.ParameterType));

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
