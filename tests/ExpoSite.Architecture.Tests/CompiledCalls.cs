using System.Reflection;
using System.Reflection.Emit;

namespace ExpoSite.Architecture.Tests;

/// <summary>A call in compiled code.</summary>
/// <param name="Caller">The method that calls, as the compiler named it.</param>
/// <param name="Callee">The method or constructor called, with its type arguments.</param>
/// <param name="Text">The text constant loaded last before the call, which for a formatted hole is its format.</param>
/// <param name="Number">The whole number loaded last before the call, which for a parsed date is its style.</param>
/// <param name="Constrained">The value type on which an inherited method such as ToString is called.</param>
internal sealed record CompiledCall(MethodBase Caller, MethodBase Callee, string? Text, int Number, Type? Constrained)
{
    /// <summary>The type whose method runs: <c>DateOnly</c> also where the code names <c>object.ToString</c>.</summary>
    public Type? Target => Constrained ?? Callee.DeclaringType;

    public override string ToString() => $"{Caller.DeclaringType}.{Caller.Name}: "
        + $"{Target}.{Callee.Name}({string.Join(", ", Callee.GetParameters().Select(p => p.ParameterType.Name))})";
}

/// <summary>Reads the calls of an assembly out of the code of its methods (ECMA-335, partition III).</summary>
internal static class CompiledCalls
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => c.Value);

    public static IEnumerable<MethodBase> Methods(Assembly assembly) =>
        assembly.GetTypes().SelectMany(t => t.GetMethods(All).Cast<MethodBase>().Concat(t.GetConstructors(All)));

    public static IEnumerable<CompiledCall> Of(MethodBase caller)
    {
        byte[] code = caller.GetMethodBody()?.GetILAsByteArray() ?? [];
        Type[]? ofType = caller.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        Type[]? ofMethod = caller.IsGenericMethod ? caller.GetGenericArguments() : null;
        string? text = null;
        int number = 0;
        Type? constrained = null;
        for (int at = 0; at < code.Length;)
        {
            OpCode operation = Codes[code[at] == 0xFE ? unchecked((short)(0xFE00 | code[at + 1])) : code[at]];
            at += operation.Size;
            int operand = Operand(operation, code, at);
            if (operation.OperandType == OperandType.InlineString)
                text = caller.Module.ResolveString(BitConverter.ToInt32(code, at));
            else if (Number(operation, code, at) is { } loaded)
                number = loaded;
            else if (operation == OpCodes.Constrained)
                constrained = caller.Module.ResolveType(BitConverter.ToInt32(code, at), ofType, ofMethod);
            else if (operation.OperandType == OperandType.InlineMethod)
            {
                yield return new(
                    caller, caller.Module.ResolveMethod(BitConverter.ToInt32(code, at), ofType, ofMethod)!, text, number, constrained);
                (text, number, constrained) = (null, 0, null);
            }

            at += operand;
        }
    }

    private static int? Number(OpCode operation, byte[] code, int at) =>
        operation == OpCodes.Ldc_I4 ? BitConverter.ToInt32(code, at)
            : operation == OpCodes.Ldc_I4_S ? (sbyte)code[at]
            : operation.Value >= OpCodes.Ldc_I4_M1.Value && operation.Value <= OpCodes.Ldc_I4_8.Value
                ? operation.Value - OpCodes.Ldc_I4_0.Value
            : null;

    private static int Operand(OpCode operation, byte[] code, int at) => operation.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
        _ => 4,
    };
}
