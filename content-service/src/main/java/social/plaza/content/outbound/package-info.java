/** Requests to addresses that somebody else gave: the only place where clients for them are made. */
package social.plaza.content.outbound;
