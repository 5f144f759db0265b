package org.entourage.question.ask;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.dossier.VocabularyReader;

import static org.assertj.core.api.Assertions.assertThat;

/// Which readings a line of plain English has; which of them holds, the names of the graph decide.
class AskGrammarTest {

    private final AskGrammar grammar = new AskGrammar(VocabularyReader.shipped());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            who supported the MEK in 2012?             | supporters | {of=[the MEK]} {during=2012-01-01/2012-12-31}
            Who supports MEK                           | supporters | {of=[MEK]} {}
            who allegedly supported the MEK            | supporters | {of=[the MEK]} {certainty=suspected}
            who funded the MEK on 7 December 2013      | supporters | {of=[the MEK]} {asOf=2013-12-07, relations=funded}
            who opposed the MEK before 2002            | opponents | {of=[the MEK]} {during=0001-01-01/2001-12-31}
            how is Giuliani linked to UNHCR            | links      | {from=[Giuliani], to=[UNHCR]} {}
            how are Howard Dean and UNHCR connected?   | links      | {from=[Howard Dean], to=[UNHCR]} {}
            what links A to B                          | links      | {from=[A], to=[B]} {}
            what does Dean say about the Ashrafis      | speaker    | {of=[Dean], about=[the Ashrafis]} {}
            what did Giuliani say?                     | speaker    | {of=[Giuliani]} {}
            what did Giuliani argue for?               | speaker    | {of=[Giuliani]} {relations=argued for}
            what has UNHCR promised to the Ashrafis    | speaker    | {of=[UNHCR], about=[the Ashrafis]} {relations=promised}
            what does the MEK claim credit for         | speaker    | {of=[the MEK]} {relations=claimed credit for}
            whom did Dean speak for in 2012            | speaker    | {of=[Dean]} {during=2012-01-01/2012-12-31, relations=spoke for}
            timeline of the MEK, also through members  | timeline   | {of=[the MEK]} {through=true}
            profile of the MEK and its members         | profile    | {of=[the MEK and its members]} {}
            profile of the MEK and of its members      | profile    | {of=[the MEK]} {through=true}
            what happened to the members of the MEK in 2013 | timeline | {of=[the MEK]} {during=2013-01-01/2013-12-31, through=true}
            timeline of Camp Ashraf                    | timeline   | {of=[Camp Ashraf]} {}
            timeline of Camp Ashraf and MEK since May 2011 | timeline | {of=[Camp Ashraf, MEK]} {during=2011-05-01/9999-12-31}
            what do Dean and Giuliani have in common   | shared     | {of=[Dean, Giuliani]} {}
            what is disputed about the MEK             | conflicts  | {of=[the MEK]} {}
            what is alleged about the MEK              | hedged     | {of=[the MEK]} {}
            who took part in the meeting               | timeline   | {of=[the meeting]} {relations=took part in}
            accusations by Ann since 2012              | accusations | {of=[Ann]} {during=2012-01-01/9999-12-31}
            who accuses whom of the killings           | accusations | {of=[the killings]} {}
            who accused Ann                            | timeline   | {of=[Ann]} {relations=accused}
            who accuses Ann                            | timeline   | {of=[Ann]} {relations=accused}
            who blamed the club in 2012                | timeline   | {of=[the club]} {during=2012-01-01/2012-12-31, relations=blamed}
            who condemns the club                      | opponents  | {of=[the club]} {relations=condemned}
            who allegedly condemned the club           | opponents  | {of=[the club]} {certainty=suspected, relations=condemned}
            who arrested Ann                           | timeline   | {of=[Ann]} {relations=arrested}
            who was arrested by the police             | timeline   | {of=[the police]} {relations=arrested}
            who has been sanctioned by the board       | timeline   | {of=[the board]} {relations=sanctioned}
            when was Ann arrested                      | timeline   | {of=[Ann]} {relations=arrested}
            by whom was Ann arrested?                  | timeline   | {of=[Ann]} {relations=arrested}
            who was Ann arrested by                    | timeline   | {of=[Ann]} {relations=arrested}
            what was Ann charged with?                 | timeline   | {of=[Ann]} {relations=charged with}
            what is Ann accused of                     | timeline   | {of=[Ann]} {relations=accused}
            what has Ann been convicted of             | timeline   | {of=[Ann]} {relations=convicted of}
            who was charged with the bombing           | timeline   | {of=[the bombing]} {relations=charged with}
            who convicted Ann                          | timeline   | {of=[Ann]} {relations=convicted of}
            why was Ann acquitted                      | timeline   | {of=[Ann]} {relations=acquitted}
            whom did the court acquit                  | timeline   | {of=[the court]} {relations=acquitted}
            who did Ann accuse                         | speaker    | {of=[Ann]} {relations=accused}
            whom has Ann accused                       | speaker    | {of=[Ann]} {relations=accused}
            who sentences Ann                          | timeline   | {of=[Ann]} {relations=sentenced}
            what was Ann sentenced to                  | timeline   | {of=[Ann]} {relations=sentenced}
            who injured Ann                            | timeline   | {of=[Ann]} {relations=injured}
            who raided the office                      | timeline   | {of=[the office]} {relations=raided}
            raids on the office                        | timeline   | {of=[the office]} {relations=raided}
            who extradited Ann                         | timeline   | {of=[Ann]} {relations=extradited}
            who sanctioned Ann                         | timeline   | {of=[Ann]} {relations=sanctioned}
            sanctions against Ann since 2012           | timeline   | {of=[Ann]} {during=2012-01-01/9999-12-31, relations=sanctioned}
            who is associated with Ann                 | timeline   | {of=[Ann]} {relations=associated with}
            who is Ann associated with                 | timeline   | {of=[Ann]} {relations=associated with}
            who was funded by Ann                      | timeline   | {of=[Ann]} {relations=funded}
            whom did Ann meet                          | timeline   | {of=[Ann]} {relations=met}
            what did Ann decide                        | timeline   | {of=[Ann]} {relations=decided}
            who employed Ann                           | timeline   | {of=[Ann]} {relations=employed by}
            report on the MEK                          | report     | {of=[the MEK]} {}
            who is Naomi Tutu?                         | profile    | {of=[Naomi Tutu]} {}
            Howard Dean                                | profile    | {of=[Howard Dean]} {}
            who supported MEK as known on 2026-11-25   | supporters | {of=[MEK]} {knownOn=2026-11-25}
            who supported MEK between 2009 and 2011-06 | supporters | {of=[MEK]} {during=2009-01-01/2011-06-30}
            """)
    void aLineHasTheReadingThatAPersonMeans(String line, String question, String rest) {
        assertThat(grammar.readings(line)).anySatisfy(reading -> {
            assertThat(reading.question()).isEqualTo(question);
            assertThat(reading.names() + " " + new java.util.TreeMap<>(reading.words())).isEqualTo(rest);
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = "what did Ann say, what did Ann say about Bob")
    void toSayIsNoRelationOfItsOwn(String line) {
        assertThat(grammar.readings(line)).filteredOn(reading -> reading.question().equals("speaker"))
                .extracting(AskGrammar.Reading::words).containsOnly(java.util.Map.of());
    }

    @Test
    void aNameThatEndsLikeATimeIsTriedAsANameFirst() {
        assertThat(grammar.readings("timeline of the killings in 2013")).filteredOn(
                reading -> reading.question().equals("timeline"))
                .extracting(reading -> Objects.requireNonNull(reading.names().get("of")).getFirst())
                .startsWith("the killings in 2013", "the killings");
    }

    @Test
    void twoNamesPartAtEachPlaceWhereTheyCan() {
        assertThat(grammar.readings("what links Smith and Sons to Jones and Co")).extracting(
                reading -> reading.names().get("from") + " " + reading.names().get("to"))
                .contains("[Smith and Sons] [Jones and Co]");
        assertThat(grammar.readings("how are Smith and Sons and Jones linked")).extracting(
                reading -> reading.names().get("from") + " " + reading.names().get("to"))
                .contains("[Smith] [Sons and Jones]", "[Smith and Sons] [Jones]");
    }

    @Test
    void aDayThatDoesNotExistIsNoTime() {
        assertThat(grammar.readings("who supported MEK on 30 February 2013")).allSatisfy(
                reading -> assertThat(reading.words()).isEmpty());
    }

    @Test
    void theNearestFormsShareItsWords() {
        assertThat(grammar.nearest("was the MEK ever linked in any way with Giuliani, and how?"))
                .hasSize(5).first().asString().contains("linked");
        assertThat(grammar.nearest("qwerty")).isEqualTo(List.of("who supported the MEK in 2012?",
                "how is Giuliani linked to UNHCR?", "what does Dean say about the Ashrafis?", "timeline of Camp Ashraf",
                "who is Naomi Tutu?"));
    }
}
