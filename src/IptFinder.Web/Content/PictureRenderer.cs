using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace IptFinder.Web.Content;

/// <summary>A block with a picture becomes a figure, with its text as the caption; any other stays a box.</summary>
internal sealed class PictureRenderer : HtmlCustomContainerRenderer
{
    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        if (obj.GetData(Pictures.Key) is not string svg)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure class=\"picture\">").Write(svg).WriteLine("<figcaption>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</figcaption></figure>");
    }
}
