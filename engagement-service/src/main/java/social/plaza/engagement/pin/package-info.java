/** Pins: slots on boards, booked from a time until a time. */
package social.plaza.engagement.pin;
