/**
 * Disclaimers as policy: numbered versions that never change, texts in several languages, and rules that say where they apply.
 */
package social.plaza.content.disclaimer;
