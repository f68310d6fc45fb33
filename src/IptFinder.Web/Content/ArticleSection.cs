namespace IptFinder.Web.Content;

/// <summary>The parts of the explainer, in order. Codes in files are kebab case: "what-it-is".</summary>
public enum ArticleSection
{
    WhatItIs,
    HowItWorks,
    Techniques,
    WhatItTreats,
    Kinds,
    DoesItWork,
    Finding,
    Costs,
    FirstSteps,
    Services,
    Help,
    Glossary,
}
