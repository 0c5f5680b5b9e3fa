/** Reading what content-service tells, in order, each event with effect once. */
package social.plaza.engagement.event;
