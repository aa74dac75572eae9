using System.Reflection;
using ExpoSite.Site.Theming;
using ExpoSite.Site.Views;
using Fluid;
using Fluid.Values;

namespace ExpoSite.Site.Tests.Theming;

/// <summary>What the compiler is told to write for templates is what the types themselves have.</summary>
public sealed class ViewMembersTests
{
    [Fact]
    public void Templates_read_every_value_of_every_view_model_by_its_name_in_Liquid() =>
        Assert.Equal(
            from model in typeof(PageModel).Assembly.GetTypes()
            where model.Namespace == typeof(PageModel).Namespace && model != typeof(Html)
                && model is { IsClass: true, IsNestedPrivate: false }
            from value in model.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            select $"{model.Name}.{MemberNameStrategies.RenameSnakeCase(value)}" into line
            orderby line
            select line,
            ViewMembers.ByModel.SelectMany(m => m.Members.Select(member => $"{m.Model.Name}.{member}")).Order());

    [Fact]
    public async Task Each_name_reads_the_value_that_it_names()
    {
        var date = new DateView { Iso = "2026-01-02T09:30:00Z", Full = "2 January 2026", Compact = "2 Jan 2026", Time = "09:30" };
        foreach (PropertyInfo value in typeof(DateView).GetProperties())
        {
            FluidValue read = await ViewMembers.Of(date).GetValueAsync(MemberNameStrategies.RenameSnakeCase(value), new TemplateContext());
            Assert.Equal(value.GetValue(date), read.ToStringValue());
        }
    }
}
