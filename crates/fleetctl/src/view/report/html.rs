//! Markup that is put together piece by piece. Whatever somebody else wrote is escaped.

use std::fmt;

/// A page that grows.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    /// Adds markup of our own.
    pub(super) fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    /// Adds an element with a text.
    pub(super) fn element(&mut self, name: &str, text: &str) {
        self.raw(&format!("<{name}>{}</{name}>\n", escaped(text)));
    }

    /// Adds a name and what it is.
    pub(super) fn fact(&mut self, name: &str, text: &str) {
        let (name, text) = (escaped(name), escaped(text));
        self.raw(&format!("<div><dt>{name}</dt><dd>{text}</dd></div>\n"));
    }

    /// Begins a table with the names of its columns; those of numbers stand on the right.
    pub(super) fn head(&mut self, columns: &[(&str, bool)]) {
        self.raw("<table>\n<tr>");
        for (name, is_number) in columns {
            let class = if *is_number { " class=\"n\"" } else { "" };
            self.raw(&format!("<th{class}>{}</th>", escaped(name)));
        }
        self.raw("</tr>\n");
    }

    /// Adds a text as it is, line by line.
    pub(super) fn pre(&mut self, text: &str) {
        self.raw(&format!("<pre>{}</pre>\n", escaped(text)));
    }

    pub(super) fn end(self) -> String {
        self.0
    }
}

/// A text that cannot be taken for markup, neither between elements nor within an attribute.
pub(super) fn escaped(text: &str) -> impl fmt::Display + '_ {
    struct Escaped<'a>(&'a str);

    impl fmt::Display for Escaped<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            for character in self.0.chars() {
                match character {
                    '&' => f.write_str("&amp;")?,
                    '<' => f.write_str("&lt;")?,
                    '>' => f.write_str("&gt;")?,
                    '"' => f.write_str("&quot;")?,
                    '\'' => f.write_str("&#39;")?,
                    // Markup has no place for most control characters, nor for what turns text around.
                    control if control.is_control() && control != '\n' && control != '\t' => {
                        f.write_str("\u{fffd}")?;
                    }
                    '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => f.write_str("\u{fffd}")?,
                    other => write!(f, "{other}")?,
                }
            }
            Ok(())
        }
    }

    Escaped(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_somebody_wrote_becomes_markup() {
        let hostile = "</td><script>alert('x')</script>\" onload=\"&amp;\u{0}\u{202e}\n";
        assert_eq!(
            escaped(hostile).to_string(),
            "&lt;/td&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; \
             onload=&quot;&amp;amp;\u{fffd}\u{fffd}\n"
        );
    }
}
