// htmx registers itself on the document when it is loaded; its options are in a meta tag of the page.
import 'htmx.org';
