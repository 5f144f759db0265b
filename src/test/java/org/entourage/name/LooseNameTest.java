package org.entourage.name;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.entourage.claim.FoldedName;

import static org.assertj.core.api.Assertions.assertThat;

class LooseNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OHara             | Tom O'Hara
            O Hara            | Tom OHara
            O'Hara            | Tom OHara
            Tom OHara         | Tom O’Hara
            OHara Tom         | Tom O’Hara
            JRR Roe           | J. R. R. Roe
            J.R.R. Roe        | JRR Roe
            J R R Roe         | JRR Roe
            Roe, JRR          | J.R.R. Roe
            US Guard          | U.S. Guard
            USSR              | U.S.S.R.
            Hall and Wit      | Hall & Wit
            Hall & Wit        | Hall und Wit
            Hall and Wit      | Hall et Wit
            Ruiz Soto         | Ruiz y Soto
            Lov               | Løv
            Sorli Lund        | Sørli Lund
            Orsted            | Ørsted
            Newhaven          | New Haven
            Abdul Rahim Sadi  | Abdulrahim Sadi
            Abdulrahim        | Abdul Rahim Sadi
            van den Berg      | Vandenberg
            علی رضا           | علی\u200Cرضا
            علیرضا            | علی رضا
            צהל               | צה״ל
            שלומ              | שלום
            """)
    void aNameThatMayBeMeantIsProposed(String text, String name) {
        assertThat(LooseName.of(FoldedName.of(text)).fits(FoldedName.of(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann       | An Nguyen
            OHare     | Tom O'Hara
            JRT Roe   | J. R. R. Roe
            Tom Hall  | Hall and Wit
            Sand      | S and Sons
            Lund Ann  | Lund
            Ost       | West
            Newton    | New Haven
            """)
    void whatReadsOtherwiseIsNot(String text, String name) {
        assertThat(LooseName.of(FoldedName.of(text)).fits(FoldedName.of(name))).isFalse();
    }
}
