/**
 * Topics of papers: what sources name, and phrases of title and abstract that papers share.
 *
 * <p>The method is C-value (Frantzi, Ananiadou and Mima 2000, see {@link
 * org.papergraph.loader.topic.CValue}) over phrases bounded by stop words and punctuation as in RAKE
 * (Rose et al. 2010, see {@link org.papergraph.loader.topic.PhraseReader}). Word lists stand in for
 * C-value's part-of-speech filter ({@code words.txt}, {@code phrases.txt}, {@code spellings.txt}), and
 * abbreviations count as their long forms (Schwartz and Hearst 2003, see {@link
 * org.papergraph.loader.topic.AbbreviationFinder}).
 *
 * <p>In order: {@code RunningText} drops markup; {@code PhraseExtractor} finds the candidates of one
 * paper; {@code Terms} counts them over all papers; {@code TopicModel} decides which are topics and
 * how they score; {@code TopicCorpus} puts it together over files, {@code TopicTags} is the answer.
 * Everything before the model is a function of one paper or a sum over papers.
 *
 * <p>Pure but for temporary files: no database, no clock. Imports Lucene's analysis and
 * {@code compact}.
 */
@NullMarked
package org.papergraph.loader.topic;

import org.jspecify.annotations.NullMarked;
