package org.entourage.document;

/// What a part of a text is on its page. All but the first is furniture: it stands behind the paragraph that it would cut,
/// and nobody is asked why it makes no claim.
public enum Role {
    /// What is read on.
    BODY,
    /// A running head or foot, or the number of a page or a line.
    PAGE,
    /// The words under a picture.
    CAPTION,
    /// A note at the foot of the page or the end of the document.
    FOOTNOTE;
}
