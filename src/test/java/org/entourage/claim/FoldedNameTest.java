package org.entourage.claim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rudy Giuliani         | RUDY  GIULIANI
            José Müller           | Jose Muller
            José                  | Jose\u0301
            Mujahadeen-e-Khalq    | Mujahadeen e Khalq
            Mujahadeen-e-Khalq    | Mujahadeen‐e–Khalq
            Mujahadeen-e-Khalq    | mujahadeen\u2011e\u2011khalq
            Ann "Doc" Miller      | Ann “Doc” Miller
            Ann "Doc" Miller      | Ann «Doc» Miller
            Miller, Ann           | Miller Ann
            U.S. State Department | U S State Department
            O'Brien               | O’Brien
            O'Brien               | O\u02BCBrien
            Sa'ud                 | Sa\u02BFūd
            Khodabandeh           | Khoda\u00ADbandeh
            Rajavi                | \u200ERajavi\u200F
            New York              | New\u00A0York
            Müller ﬁrm ①          | muller firm 1
            İstanbul              | istanbul
            ΝΙΚΟΣ                 | Νίκος
            Алексей               | АЛЕКСЕИ
            ﾄﾖﾀ                   | トヨタ
            Weißenfels            | WEISSENFELS
            Weißenfels            | WEIẞENFELS
            Yıldız                | YILDIZ
            İnci Kılıç            | inci kilic
            ΟΔΥΣΣΕΥΣ              | Οδυσσεύς
            Οδυσσεύ\u03C2         | Οδυσσεύ\u03C3
            Արեւ                  | Արև
            ﬂora                  | FLORA
            Łódź                  | Lodz
            Đakovo                | Dakovo
            Þingvellir            | Thingvellir
            Reyðarfjörður         | Reydarfjordur
            Ħal Far               | Hal Far
            Əhməd                 | Ahmad
            Ægir                  | AEGIR
            Œuvre                 | oeuvre
            Ŋura                  | Nura
            Қасым                 | Касым
            يوسف                  | یوسف
            علی                   | على
            مالك                  | مالک
            مكة                   | مکه
            آمنة                  | امنه
            إيمان                 | ايمان
            رؤوف                  | رووف
            عائشة                 | عايشه
            بهاء                  | بها
            جمـــيل               | جميل
            مُنَى                 | مني
            ﻋﻠﻲ                   | علي
            שָׁלוֹם               | שלום
            בן\u05BEציון          | בן ציון
            ז\u05F3ק              | ז'ק
            گروه ۱۲               | گروه 12
            می\u200Cخواهم         | میخواهم
            Hel\u200Bga           | Helga
            Hel\u2060ga           | Helga
            Hel\uFEFFga           | Helga
            Hel\u200Dga           | Helga
            \u202AHelga\u202C     | Helga
            \u2068Helga\u2069     | Helga
            """)
    void spellingsOfOneNameHaveOneForm(String name, String other) {
        assertThat(FoldedName.of(name)).isEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Iran       | National Council of Resistance of Iran
            Iran       | Iraq
            Ann Miller | Miller Ann
            Ann        | Anna
            New York   | Newyork
            MEK        | MEK 2
            Jo         | Joe
            が         | か
            Løv        | Lov
            O'Hara     | OHara
            J. R. Roe  | JR Roe
            Hall & Wit | Hall and Wit
            علی رضا    | علی\u200Cرضا
            !!!        | ???
            """)
    void otherNamesHaveOtherForms(String name, String other) {
        assertThat(FoldedName.of(name)).isNotEqualTo(FoldedName.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            مجاهدين خلق       | مجاهدين خلق
            مُحَمَّد             | محمد
            ירושלים           | ירושלים
            בן־גוריון         | בן גוריון
            東京              | 東京
            毛澤東            | 毛澤東
            علی\u200Cرضا      | عليرضا
            नरेन्द्र             | नरेन्द्र
            Gruppe 47         | gruppe 47
            """)
    void otherScriptsSurvive(String name, String folded) {
        assertThat(FoldedName.of(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "…", "🙂", "+", "- -", "\u200F"})
    void aNameOfSignsOnlyKeepsThem(String name) {
        assertThat(FoldedName.of(" " + name + " ")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"José Müller-Łuk", "O’Brien", "İstanbul ŞİŞLİ", "ΝΙΚΟΣ", "علی\u200Cرضا", "ǅ ﷺ ½ ㎞ ẞ", "🙂",
        "한국", "a\u0301\u0327 \u1E9B\u0323"})
    void foldingAFormChangesNothing(String name) {
        String folded = FoldedName.of(name);
        assertThat(FoldedName.of(folded)).isEqualTo(folded);
    }

    @Test
    void aFormIsNeverEmptyForANameThatIsNot() {
        for (int codePoint = 0x21; codePoint < 0x3000; codePoint++) {
            String name = Character.toString(codePoint);
            if (!name.isBlank()) {
                assertThat(FoldedName.of(name)).as("U+%04X", codePoint).isNotEmpty();
            }
        }
    }
}
