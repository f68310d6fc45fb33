using System.Reflection;
using IptFinder.Data.Records;
using IptFinder.Tests.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IptFinder.IntegrationTests.Architecture;

/// <summary>A page is the end of the line: nothing derives from it, it needs little, and no table row is filled from a form.</summary>
public class PageModelTests
{
    private const int MostParameters = 4;

    [Fact]
    public void Page_models_are_sealed_need_little_and_bind_no_record() =>
        Rule.Holds(OwnAssemblies.All.SelectMany(assembly => assembly.GetTypes()).Where(IsPageModel).SelectMany(Faults));

    [Fact]
    public void A_page_model_left_open_is_found() => Assert.Equal(["Open is not sealed"], Faults(typeof(Open)));

    [Fact]
    public void A_page_model_that_needs_much_is_found() => Assert.Equal(["Greedy takes 5 constructor parameters"], Faults(typeof(Greedy)));

    [Theory]
    [InlineData(typeof(BindsProperty), "BindsProperty binds TherapistRecord")]
    [InlineData(typeof(BindsAll), "BindsAll binds LicenseRecord")]
    [InlineData(typeof(BindsInHandler), "BindsInHandler binds LocationRecord")]
    [InlineData(typeof(BindsInside), "BindsInside binds TherapistRecord")]
    public void A_page_model_that_binds_a_record_is_found(Type page, string fault) => Assert.Equal([fault], Faults(page));

    [Fact]
    public void A_page_model_that_binds_input_passes() => Assert.Empty(Faults(typeof(Fine)));

    private static bool IsPageModel(Type type) => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract;

    private static IEnumerable<string> Faults(Type page)
    {
        if (!page.IsSealed)
        {
            yield return $"{page.Name} is not sealed";
        }

        var parameters = page.GetConstructors().Max(constructor => constructor.GetParameters().Length);
        if (parameters > MostParameters)
        {
            yield return $"{page.Name} takes {parameters} constructor parameters";
        }

        foreach (var record in Bound(page).SelectMany(type => Reached(type, [])).Where(IsRecordOfData).Distinct())
        {
            yield return $"{page.Name} binds {record.Name}";
        }
    }

    private static bool IsRecordOfData(Type type) => type.Namespace == typeof(TherapistRecord).Namespace;

    private static IEnumerable<Type> Bound(Type page)
    {
        var bindsAll = page.IsDefined(typeof(BindPropertiesAttribute));
        var properties = page.GetProperties()
            .Where(property => property.DeclaringType == page && (bindsAll || property.IsDefined(typeof(BindPropertyAttribute))))
            .Select(property => property.PropertyType);
        var handlers = page.GetMethods()
            .Where(method => method.Name.StartsWith("OnGet", StringComparison.Ordinal) || method.Name.StartsWith("OnPost", StringComparison.Ordinal))
            .SelectMany(method => method.GetParameters())
            .Where(parameter => !parameter.IsDefined(typeof(FromServicesAttribute)))
            .Select(parameter => parameter.ParameterType);
        return properties.Concat(handlers);
    }

    // What a bound type is made of, through our own types and the framework's collections, as far as the first record.
    private static IEnumerable<Type> Reached(Type type, HashSet<Type> seen)
    {
        if (type.HasElementType)
        {
            return Reached(type.GetElementType()!, seen);
        }

        if (!seen.Add(type) || IsRecordOfData(type))
        {
            return [type];
        }

        var isOurs = OwnAssemblies.All.Append(typeof(PageModelTests).Assembly).Contains(type.Assembly);
        var properties = isOurs ? type.GetProperties().Select(property => property.PropertyType) : [];
        return [type, .. type.GetGenericArguments().Concat(properties).SelectMany(next => Reached(next, seen))];
    }

    private class Open : PageModel;

    private sealed class Greedy : PageModel
    {
        public Greedy(int a, int b, int c, int d, int e) => Sum = a + b + c + d + e;

        public int Sum { get; }
    }

    private sealed class BindsProperty : PageModel
    {
        [BindProperty]
        public TherapistRecord? Therapist { get; set; }
    }

    [BindProperties]
    private sealed class BindsAll : PageModel
    {
        public IReadOnlyList<LicenseRecord> Licenses { get; set; } = [];
    }

    private sealed class BindsInHandler : PageModel
    {
        public void OnPost(LocationRecord location) => ViewData["Location"] = location;
    }

    private sealed class BindsInside : PageModel
    {
        [BindProperty]
        public Wrapped? Input { get; set; }

        public sealed record Wrapped(string Name, TherapistRecord[] Therapists);
    }

    private sealed class Fine(DirectoryInfo folder) : PageModel
    {
        [BindProperty]
        public Asked? Input { get; set; }

        public TherapistRecord? Shown { get; private set; }

        public void OnGet(string near) => ViewData["Near"] = near + folder.Name;

        public sealed record Asked(string Near, int Page);
    }
}
