package org.entourage.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoleWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Governor                 | Vermont                      | Governor, Vermont
            Secretary of State       | United States                | Secretary of State, United States
            chair                    | Labour Party                 | chair, Labour Party
            attorney general         | George W. Bush administration | attorney general, George W. Bush administration
            US ambassador to the UN  | UN                           | US ambassador to the UN
            Mayor of New York City   | New York                     | Mayor of New York City
            President of the U.S.    | U.S.                         | President of the U.S.
            minister for Ireland's west | Ireland                   | minister for Ireland's west
            first secretary          | Iran                         | first secretary, Iran
            Iranian envoy            | Iran                         | Iranian envoy, Iran
            وزیر خارجه               | ایران                        | وزیر خارجه, ایران
            """)
    void aRoleIsReadWithItsPlaceUnlessItNamesThat(String role, String where, String words) {
        assertThat(RoleWording.of(role, where)).isEqualTo(words);
    }
}
