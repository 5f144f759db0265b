package org.entourage.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    /// A slash marks where one sentence ends and the next begins; the space behind it is the text's.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ann left./ Bob stayed.
            Who left?/ Ann!/ Bob stayed
            A headline without a stop
            The U.S. envoy met Ann./ The U.N. did not.
            She works in Washington, D.C.
            George W. Bush met J.-P. Meyer and H.W. Smith./ They talked.
            Mr. Smith, Dr. Jones and Gen. Miller left./ Sen. Brown stayed.
            He sold arms, cars, etc. to Acme Inc. in Sept. 2011./ Then he left.
            She lives in the U.S./ The firm paid Acme Inc./ It left at 5 p.m./ Then it closed.
            It was 3.5 million, see www.example.org for more./ Yes.
            It was version 2./ Then came 3.
            See No. 5 and p. 12./ He said no./ Then he left.
            Really?!/ Yes.../ Well…/ Now what?
            He paused . . . and left./ She stayed.
            ... and then he left./ She stayed.
            She said “we knew.”/ He said ‘never!’/ They left.
            She said "we knew."/ He said 'never!'/ They left.
            “Who paid?” she asked./ “Nobody!” – he said./ Bob knew.
            (They had left.)/ [Nobody stayed.]/ So.
            He met the envoy (of the U.S.) twice./ Then he left.
            He met (briefly, alas!) Ann./ She works for Yahoo! in town.
            He asked “why?”./ She knew.
            « Oui ! »/ Non./ « Qui ? », dit-elle.
            Vraiment ?/ Oui.
            He knew e.g. Ann, i.e. his aunt./ Mar. 5 came.
            The index rose by 5 pts./ The Joneses’./ End.
            Ann “Doc” Miller left at 5 p.m. on Monday./ End.
            Straße, ÉCOLE É. Martin./ Ünal Ö. Kaya.
            1. Ann paid./ 2. Bob did not./ (3) Dora asked./ IV. She left.
            a. Carl knew./ B. Dora asked.
            iPhone sales fell./ iPhone sales rose.
            A first…still one .x
            ?!
            .
            """)
    void endAtAStopButNotAfterAnAbbreviation(String marked) {
        requireParted(marked, null);
    }

    /// A slash without a space behind it: there is none in the text.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            安娜付了钱。/鲍勃说他“没有付”。/谁知道？/没有人！/他走了
            安娜付了钱。[3]/鲍勃走了。/（他说完了。）/价格是3.5元!/谁知道?/没有人。
            “谁付的？”他问道。/“安娜。”/她走了。
            アンナは「払った」と言った。/「誰が払ったのか？」と彼は聞いた。/知らない！/３．５億円だ。
            အန်နာ ပေးသည်။/ဘော့ဘ် မပေးပါ။/ ပြီးပြီ။
            អាន់ណាបង់។/បុបមិនបង់។/ ចប់។
            अन्ना ने पैसे दिए।/ किसने पूछा?/ किसी ने नहीं।
            آنا نے رقم دی۔/ کس نے پوچھا؟/ کسی نے نہیں۔
            دفعت آنا./ من سأل؟/ لا أحد.
            Աննան վճարեց։/ Ո՞վ գիտի:/ Ոչ ոք։
            አና ከፈለች።/ ቦብ አልከፈለም።/ማን ጠየቀ፧
            Ποιος πλήρωσε;/ Η Άννα· ο Πάνος; όχι./ «Γιατί;» ρώτησε.
            ანამ გადაიხადა./ ბობი წავიდა.
            אנה שילמה בארה"ב./ מי שאל?/ איש לא.
            안나가 냈다./ 누가 물었을까?/ 그럴 것./ 끝.
            """)
    void endAtTheStopOfEachScript(String marked) {
        requireParted(marked, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ann paid.[3]/ Bob denied it.[4][5]/ Carl left.7/ Dora stayed.¹²/ “They met.”8/ He knew.<FN288>/ It ended.
            Ann paid.*/ Bob left.†/ Carl knew.[note 1]/ Dora asked.[12]:5/ Eve met him.(4)/ It began in 1979.[3]/ End.
            Ann paid.7,8/ Bob left.2-4/ It rose to 3.7 Billion./ It fell in 1979.7/ End.
            See No.7 Main Street./ End.
            Ann paid.³,⁴/ Bob left.³–⁵/ Carl knew.[3],[4]/ Dora asked.[3], [4]/ Eve met him.³, ⁴/ Fay stayed.①/ End.
            """)
    void areFollowedByTheMarksOfTheirFootnotes(String marked) {
        requireParted(marked, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Am 3. Mai 2013 zahlte die Roth GmbH & Co. KG z. B. 5 Mio. Euro bzw. mehr an Dr. Ott u. a. Gäste./ Sie ging.
            de | Im 19. Jahrhundert regierte Ludwig XIV. lange./ Er starb 1715./ Anna wurde 3./ Der Rest ging.
            de | „Wer zahlte?“ fragte er./ „Niemand!“/ Es kostet 3 Mrd. Dollar usw./ Der Verein zahlt am 3. 5. 2013 alles.
            fr | M. Dupont et Mme Petit ont payé (cf. p. 12, art. 3) vers 50 av. J.-C. environ./ Il partit.
            es | La Sra. Ruiz pagó, según el art. 5, núm. 3, a EE. UU. y a la Dra. Sanz./ ¿Quién más?/ ¡Nadie!
            it | Il sig. Rossi e la dott.ssa Neri pagarono la Beta S.p.A. di Roma nel 50 a.C. circa./ Fine.
            pt | O Sr. Silva e a Dra. Costa foram à Av. Sol, pág. 5./ Pagaram.
            nl | Dhr. Bakker betaalde o.a. mr. Vos./ 's Avonds ging hij weg.
            sv | Han betalade t.ex. dr Ek m.fl. i går./ Sedan gick han.
            da | Den 3. maj betalte hr. Ek bl.a. 5 mio. kr. til klubben./ Den 3. Maj gik han.
            pl | W 2013 r. prof. Nowak, ul. Długa 5, zapłacił m.in. 5 tys. zł./ Odszedł w 2014 r./ Potem wrócił.
            cs | Dne 3. května přišel Ing. Novák, tzv. host, firmy Beta s. r. o. v Praze./ Odešel.
            hu | A XVI. Benedek pápa 2013. május 3-án pl. fizetett./ Elment.
            fi | Hän maksoi 3. toukokuuta esim. 5 euroa./ Sitten hän lähti.
            tr | Prof. Dr. Kaya 3. Ahmed ve II. Abdülhamid için yazdı./ Sonra gitti.
            ru | Т. е. клуб получил 5 млн. руб. в 2013 г. от проф. И. И. Иванова на ул. Ленина./ Он ушёл в 2014 г./ Она нет.
            ru | «Кто платил?» — спросил он./ Никто и т. д./ Она ушла.
            uk | У 2013 р. проф. І. Франко жив на вул. Лесі, буд. 5./ Потім пішов.
            el | Ο κ. Παπάς πλήρωσε π.χ. 5 εκατ. ευρώ./ Έφυγε.
            ar | قال د. سالم إن الشركة دفعت 3.5 مليون./ متى؟
            hi | डॉ. ए. पी. शर्मा ने 3.5 लाख दिए।/ कब?
            ur | ڈاکٹر ایم۔ اے۔ خان نے رقم دی۔/ سب چپ ہیں۔
            th | ดร. สมชาย จ่ายเงินในปี พ.ศ. 2556 เวลา 12.00 น. ที่นี่
            """)
    void endByTheAbbreviationsOfTheirLanguage(String language, String marked) {
        requireParted(marked, language);
    }

    /// What is written alike in every language needs none; a region or a script beside it changes nothing.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none    | Am 3. Mai zahlte die Roth & Co. KG z. B. 5 Mio. Euro. | 1
            none    | La Sra. Ruiz pagó a EE. UU. y a la Dra. Sanz.         | 1
            none    | Клуб получил 5 млн. руб. в 2013 г. от проф. Иванова.  | 1
            none    | On Tues., Asst. Sec. Roe of Foo Pty. Ltd. left Ft. Ash. | 1
            de      | Platz 3. Anna kam.                                   | 1
            de-AT   | Platz 3. Anna kam.                                   | 1
            en      | Place 3. Ann came.                                   | 2
            none    | Place 3. Ann came.                                   | 2
            xx      | Place 3. Ann came.                                   | 2
            """)
    void goByTheLanguageThatIsSaidOrByWhatMeansTheSameInAll(String language, String text, int sentences) {
        assertThat(NormalisedText.of(text).in(language).sentences()).hasSize(sentences);
    }

    @Test
    void haveAFileForEachLanguageAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/sentences"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(Abbreviations.LANGUAGES.stream(), Stream.of("mul")).toList());
        }
    }

    private static void requireParted(String marked, @Nullable String language) {
        List<String> expected = Stream.of(marked.split("/", -1)).map(String::strip).toList();
        assertThat(quotes(NormalisedText.of(marked.replace("/", "")).in(language))).isEqualTo(expected);
    }

    private static List<String> quotes(NormalisedText text) {
        return text.sentences().stream().map(sentence -> text.quote(sentence.start(), sentence.end())).toList();
    }

    @Test
    void areNumberedInTheirParagraphAndNeverCrossIt() {
        var text = NormalisedText.of("A caption\n\nOne. Two.\n\nMet Mr.\n\nSmith");
        assertThat(text.sentences()).containsExactly(new Sentence(1, 1, 0, 9), new Sentence(2, 1, 10, 14),
                new Sentence(2, 2, 15, 19), new Sentence(3, 1, 20, 27), new Sentence(4, 1, 28, 33));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "0, 4, 1", "0, 5, 1", "0, 6, 2", "4, 5, 0", "3, 6, 2", "5, 9, 1", "9, 10, 0", "8, 11, 2",
        "0, 13, 3", "12, 13, 1"})
    void areTouchedByWhatSharesACodePoint(int start, int end, int count) {
        var text = NormalisedText.of("One. Two.\n\nSix");
        assertThat(text.sentencesTouching(start, end)).hasSize(count);
    }
}
