package org.papergraph.loader.suspect;

/**
 * Something that speaks for a suspicion, or against it.
 *
 * @param weight natural logarithm of how much more likely it is if the suspicion is right than if it is wrong
 * @param text what it is, in words
 */
public record Evidence(double weight, String text) {
}
