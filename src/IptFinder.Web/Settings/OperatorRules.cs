using FluentValidation;

namespace IptFinder.Web.Settings;

/// <summary>What <see cref="OperatorOptions"/> must hold before the site starts.</summary>
public sealed class OperatorRules : AbstractValidator<OperatorOptions>
{
    /// <param name="isSample">Only fictional people are listed, so nobody need answer for them.</param>
    public OperatorRules(bool isSample)
    {
        if (!isSample)
        {
            RuleFor(options => options.Name).NotEmpty().WithMessage(MustBeSet("Operator:Name", "Operator__Name"));
            RuleFor(options => options.Contact).NotEmpty().WithMessage(MustBeSet("Operator:Contact", "Operator__Contact"));
        }

        RuleFor(options => options.Contact)
            .Must(contact => IsEmail(contact) || WebAddress.IsHttps(contact))
            .WithMessage("Operator:Contact must be an e-mail address or an https address.")
            .When(options => options.Contact.Length > 0);
    }

    /// <summary>One "@" between a name and a host with a dot, and nothing an address line could be cut at.</summary>
    public static bool IsEmail(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 2 } host]
        && host.IndexOf('.', StringComparison.Ordinal) > 0
        && !host.EndsWith('.')
        && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || "<>\"',;:?&/\\".Contains(character));

    private static string MustBeSet(string option, string variable) =>
        $"This is not the sample directory alone, so the site must say who runs it: set {option}, for example in the environment variable {variable}.";
}
