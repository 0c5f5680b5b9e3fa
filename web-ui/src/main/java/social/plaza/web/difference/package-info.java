/** What differs between two texts, word by word: texts go in, marked words come out, and one tag shows them side by side. */
package social.plaza.web.difference;
