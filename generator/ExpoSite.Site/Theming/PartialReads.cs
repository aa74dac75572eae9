using Fluid;
using Fluid.Ast;

namespace ExpoSite.Site.Theming;

/// <summary>Finds whether a partial reads anything but what it is given and the site.</summary>
internal sealed class PartialReads : AstVisitor
{
    private static readonly FrozenSet<string> OfPages = ViewMembers.ByModel
        .Where(m => m.Model.IsAssignableTo(typeof(Views.PageModel))).SelectMany(m => m.Members).ToFrozenSet(StringComparer.Ordinal);

    private readonly PartialFiles partials;
    private readonly ImmutableStack<string> within;
    private readonly HashSet<string> known;
    private bool readsMore;

    private PartialReads(PartialFiles partials, IEnumerable<string> given, ImmutableStack<string> within)
    {
        this.partials = partials;
        this.within = within;
        known = [.. given, "site", "forloop"];
    }

    /// <summary>True when the partial of a tag makes the same of the same arguments on every page.</summary>
    public static bool AreGiven(RenderStatement render, PartialFiles partials) => AreGiven(render, partials, []);

    private static bool AreGiven(RenderStatement render, PartialFiles partials, ImmutableStack<string> within)
    {
        if (within.Contains(render.Path) || render.With is not null || render.For is not null
            || !partials.TryGetTemplate(render.Path, default, out IFluidTemplate? template))
        {
            return false;
        }

        var reads = new PartialReads(partials, render.AssignStatements.Select(a => a.Identifier), within.Push(render.Path));
        reads.VisitTemplate(template);
        return !reads.readsMore;
    }

    protected override Expression VisitMemberExpression(MemberExpression memberExpression)
    {
        readsMore |= !memberExpression.Segments.All(s => s is IdentifierSegment)
            || !known.Contains(((IdentifierSegment)memberExpression.Segments[0]).Identifier);
        return memberExpression;
    }

    protected override Statement VisitAssignStatement(AssignStatement assignStatement)
    {
        Visit(assignStatement.Value);
        // Where it is not assigned on every way, the page's own would be read.
        readsMore |= OfPages.Contains(assignStatement.Identifier);
        known.Add(assignStatement.Identifier);
        return assignStatement;
    }

    protected override Statement VisitForStatement(ForStatement forStatement)
    {
        Visit(forStatement.Source);
        Visit(forStatement.Limit);
        Visit(forStatement.Offset);
        bool isNew = known.Add(forStatement.Identifier);
        foreach (Statement statement in forStatement.Statements)
            Visit(statement);
        if (isNew)
            known.Remove(forStatement.Identifier);
        Visit(forStatement.Else);
        return forStatement;
    }

    protected override Statement VisitRenderStatement(RenderStatement renderStatement)
    {
        foreach (AssignStatement argument in renderStatement.AssignStatements)
            Visit(argument.Value);
        readsMore |= !AreGiven(renderStatement, partials, within);
        return renderStatement;
    }

    protected override Statement VisitIncludeStatement(IncludeStatement includeStatement) => Unknown(includeStatement);

    protected override Statement VisitCaptureStatement(CaptureStatement captureStatement) => Unknown(captureStatement);

    protected override Statement VisitCycleStatement(CycleStatement cycleStatement) => Unknown(cycleStatement);

    protected override Statement VisitIncrementStatement(IncrementStatement incrementStatement) => Unknown(incrementStatement);

    protected override Statement VisitDecrementStatement(DecrementStatement decrementStatement) => Unknown(decrementStatement);

    protected override Statement VisitIfChangedStatement(IfChangedStatement ifChangedStatement) => Unknown(ifChangedStatement);

    protected override Statement VisitTableRowStatement(TableRowStatement tableRowStatement) => Unknown(tableRowStatement);

    protected override Statement VisitMacroStatement(MacroStatement macroStatement) => Unknown(macroStatement);

    protected override Statement VisitFromStatement(FromStatement fromStatement) => Unknown(fromStatement);

    public override Statement VisitOtherStatement(Statement statement) => Unknown(statement);

    public override Expression VisitOtherExpression(Expression expression)
    {
        readsMore = true;
        return expression;
    }

    // They have a memory, or names of their own; no partial of ours needs them.
    private Statement Unknown(Statement statement)
    {
        readsMore = true;
        return statement;
    }
}
